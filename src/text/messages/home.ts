import type { Phrases } from './say.ts';

/** The home page. */
export const homePhrases = {
  headline: { vi: 'Những con số chính', en: 'Headline figures' },
  headlineLead: {
    vi: 'Số liệu mới nhất của từng chỉ số, đặt cạnh chỉ tiêu được giao.',
    en: 'The latest figure of each indicator, beside the target that was set.',
  },
  attention: { vi: 'Cần chú ý', en: 'Needs attention' },
  attentionLead: {
    vi: 'Ở kỳ mới nhất của mỗi bảng xếp hạng: còn bao nhiêu đơn vị chưa đạt chỉ tiêu, và những đơn vị còn cách chỉ tiêu xa nhất.',
    en: 'In the latest period of each ranking: how many units are short of the target, and which are furthest from it.',
  },
  wholeTime: {
    vi: 'Kết quả của từng chỉ tiêu tính trên kỳ dài nhất đã có số liệu, như 10 tháng đầu năm: {link}',
    en: 'How each target stands over the longest period with figures, such as the first 10 months of a year: {link}',
  },
  attentionEnded: {
    vi: 'Chưa đạt chỉ tiêu ở kỳ cuối',
    en: 'Short of the target when last measured',
  },
  attentionEndedLead: {
    vi: 'Các đơn vị này nay không còn. Ở kỳ cuối có số liệu: bao nhiêu đơn vị chưa đạt chỉ tiêu, và những đơn vị còn cách chỉ tiêu xa nhất.',
    en: 'These units no longer exist. In the last period with figures: how many were short of the target, and which were furthest from it.',
  },
  attentionMore: { vi: '{n} chỉ số khác', en: '{n} more {indicator|indicators}' },
  noneMissed: {
    vi: 'Không đơn vị nào chưa đạt chỉ tiêu trong các bảng xếp hạng mới nhất.',
    en: 'No unit is short of its target in the latest rankings.',
  },
  missed: {
    vi: '{missed} trên {n} đơn vị, chỉ tiêu {target}',
    en: '{missed} of {n} {unit|units}, target {target}',
  },
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
  group: { vi: 'Nhóm đơn vị', en: 'Group of units' },
  short: { vi: 'Chưa đạt', en: 'Short of the target' },
  furthest: { vi: 'Xa chỉ tiêu nhất', en: 'Furthest from it' },
  andMore: { vi: 'và {n} đơn vị khác', en: 'and {n} more' },
  equal: { vi: '{n} đơn vị cùng {figure}', en: '{n} units at {figure} each' },
  find: { vi: 'Tìm đơn vị của bạn', en: 'Find your unit' },
  findLead: {
    vi: 'Mỗi đơn vị có một trang: kết quả, thứ hạng, vì sao xếp hạng như vậy, chỉ tiêu phải đạt.',
    en: 'Each unit has a page: its results, its rank, why it ranks so, and the targets it must reach.',
  },
  allUnits: { vi: 'Xem tất cả đơn vị', en: 'See all units' },
  documents: { vi: 'Văn bản mới nhất', en: 'Newest documents' },
  documentsLead: {
    vi: 'Con số và chỉ tiêu trên cổng lấy từ các văn bản chỉ đạo.',
    en: 'The figures and targets of this portal are taken from directives.',
  },
} as const satisfies Phrases;
