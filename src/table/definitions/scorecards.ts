import { defineTable } from '../definition.ts';
import { code } from '../fields/code.ts';
import { decimal } from '../fields/decimal.ts';

export const scorecards = defineTable({
  name: 'scorecards',
  path: 'scorecards.csv',
  required: false,
  title: { vi: 'Bộ chỉ số chấm điểm', en: 'Scorecards' },
  description: {
    vi: 'Chỉ số nào được chấm bao nhiêu điểm. Điểm = điểm tối đa × giá trị ÷ ngưỡng, nhiều nhất là điểm tối đa.',
    en: 'Which indicator earns how many points. Points = maximum × value ÷ threshold, at most the maximum.',
  },
  key: ['scorecard', 'indicator'],
  fields: {
    scorecard: {
      type: code,
      required: true,
      title: { vi: 'Mã bộ chỉ số', en: 'Scorecard code' },
      description: {
        vi: 'Mã chung của các dòng thuộc một bộ chỉ số.',
        en: 'The code shared by the rows of one scorecard.',
      },
    },
    indicator: {
      type: code,
      required: true,
      references: 'indicators',
      title: { vi: 'Chỉ số', en: 'Indicator' },
      description: {
        vi: 'Mã chỉ số được chấm.',
        en: 'The code of the indicator that earns points.',
      },
    },
    level: {
      type: code,
      required: false,
      references: 'levels',
      title: { vi: 'Nhóm đơn vị', en: 'Group of units' },
      description: {
        vi: 'Mã nhóm được chấm. Để trống là mọi nhóm.',
        en: 'The code of the group that is scored. Empty means every group.',
      },
    },
    maximum_points: {
      type: decimal,
      required: true,
      title: { vi: 'Điểm tối đa', en: 'Maximum points' },
      description: {
        vi: 'Điểm khi đạt ngưỡng.',
        en: 'The points for reaching the threshold.',
      },
    },
    threshold: {
      type: decimal,
      required: false,
      title: { vi: 'Ngưỡng', en: 'Threshold' },
      description: {
        vi: 'Giá trị để được điểm tối đa, theo đơn vị tính của chỉ số. Để trống nếu văn bản không quy định.',
        en: 'The value that earns the maximum, in the indicator’s unit of measure. Empty when no document states it.',
      },
    },
    scale: {
      type: code,
      required: false,
      references: 'scales',
      title: { vi: 'Thang xếp loại', en: 'Scale' },
      description: {
        vi: 'Mã thang dùng để xếp loại tổng điểm.',
        en: 'The code of the scale that classes the total.',
      },
    },
  },
});
