import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { period } from '../fields/period.ts';
import { name, text } from '../fields/text.ts';
import { textInEnglish } from '../fields/translation.ts';
import { indicatorColumn, unitColumn } from './subject.ts';

const field = choice({
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  value: { vi: 'giá trị công bố', en: 'published value' },
  status: { vi: 'tình trạng', en: 'status' },
});

export const corrections = defineTable({
  name: 'corrections',
  path: 'corrections.csv',
  required: false,
  title: { vi: 'Đính chính', en: 'Corrections' },
  description: {
    vi: 'Các số liệu đã công bố được sửa sau đó: sửa gì, từ bao nhiêu thành bao nhiêu, vì sao.',
    en: 'Published figures that were corrected later: what was changed, from what to what, and why.',
  },
  key: ['date', 'unit', 'indicator', 'period', 'field'],
  fields: {
    date: {
      type: date,
      required: true,
      title: { vi: 'Ngày đính chính', en: 'Date of correction' },
      description: {
        vi: 'Ngày công bố số liệu đã sửa.',
        en: 'The day the corrected figure was published.',
      },
    },
    unit: unitColumn,
    indicator: indicatorColumn,
    period: {
      type: period,
      required: true,
      title: { vi: 'Kỳ', en: 'Period' },
      description: {
        vi: 'Kỳ của số liệu, viết như trong bảng số liệu.',
        en: 'The period of the figure, written as in the observations.',
      },
    },
    field: {
      type: field,
      required: true,
      title: { vi: 'Cột được sửa', en: 'Corrected column' },
      description: {
        vi: 'Cột nào của dòng số liệu đã được sửa.',
        en: 'Which column of the observation was corrected.',
      },
    },
    old: {
      type: name,
      required: false,
      title: { vi: 'Giá trị cũ', en: 'Old value' },
      description: {
        vi: 'Giá trị đã công bố trước đó. Để trống nếu trước đó không có.',
        en: 'The value published before. Empty when there was none.',
      },
    },
    new: {
      type: name,
      required: false,
      title: { vi: 'Giá trị mới', en: 'New value' },
      description: {
        vi: 'Giá trị đúng. Để trống nếu số liệu được rút.',
        en: 'The right value. Empty when the figure was withdrawn.',
      },
    },
    reason: {
      type: text,
      required: true,
      title: { vi: 'Lý do', en: 'Reason' },
      description: {
        vi: 'Vì sao phải sửa, viết cho người dân hiểu.',
        en: 'Why it was corrected, in words that citizens understand.',
      },
    },
    reason_en: textInEnglish({ vi: 'Lý do', en: 'Reason' }),
  },
});
