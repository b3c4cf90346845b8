import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code } from '../fields/code.ts';
import { writtenDecimal } from '../fields/decimal.ts';
import { integer } from '../fields/integer.ts';
import { period } from '../fields/period.ts';
import { text } from '../fields/text.ts';
import { textInEnglish } from '../fields/translation.ts';
import { indicatorColumn, unitColumn } from './subject.ts';

/** SDMX codes of the status of an observation. */
const status = choice({
  A: { vi: 'số liệu chính thức', en: 'normal' },
  P: { vi: 'số liệu sơ bộ', en: 'provisional' },
  E: { vi: 'số liệu ước tính', en: 'estimated' },
  O: { vi: 'chưa có số liệu', en: 'missing' },
  M: { vi: 'không áp dụng cho đơn vị', en: 'not applicable to the unit' },
  Q: { vi: 'không công bố', en: 'suppressed' },
});

export const observations = defineTable({
  name: 'observations',
  path: 'observations/',
  required: true,
  title: { vi: 'Số liệu', en: 'Observations' },
  description: {
    vi: 'Mỗi dòng là số liệu của một đơn vị, một chỉ số, một kỳ. Có thể chia thành nhiều tệp, ví dụ mỗi năm một tệp.',
    en: 'Each row is the figure of one unit for one indicator and one period. There may be several files, for example one a year.',
  },
  key: ['unit', 'indicator', 'period'],
  fields: {
    unit: unitColumn,
    indicator: indicatorColumn,
    period: {
      type: period,
      required: true,
      title: { vi: 'Kỳ', en: 'Period' },
      description: {
        vi: 'Năm 2022, quý 2022-Q3, tháng 2022-10, tuần 2022-W43, ngày 2022-10-22, lũy kế từ tháng 01 đến tháng 4 năm 2019: 2019-01/2019-04, không rõ lúc kết thúc: 2022-01/..',
        en: 'A year 2022, quarter 2022-Q3, month 2022-10, week 2022-W43, day 2022-10-22, cumulative from January to April 2019: 2019-01/2019-04, end not stated: 2022-01/..',
      },
    },
    numerator: {
      type: integer,
      required: false,
      title: { vi: 'Tử số', en: 'Numerator' },
      description: {
        vi: 'Số đếm ở phần trên của phép chia, là số nguyên. Tỷ lệ được tính từ tử số và mẫu số.',
        en: 'The count above the line, a whole number. The rate is computed from numerator and denominator.',
      },
    },
    denominator: {
      type: integer,
      required: false,
      title: { vi: 'Mẫu số', en: 'Denominator' },
      description: {
        vi: 'Số đếm ở phần dưới của phép chia, là số nguyên. Bằng 0 nghĩa là không phát sinh hồ sơ, không xếp hạng.',
        en: 'The count below the line, a whole number. 0 means no dossiers: not ranked.',
      },
    },
    value: {
      type: writtenDecimal,
      required: false,
      title: { vi: 'Giá trị công bố', en: 'Published value' },
      description: {
        vi: 'Giá trị mà nguồn công bố, giữ nguyên các chữ số, dấu thập phân là dấu chấm. Chỉ cần khi không có tử số và mẫu số.',
        en: 'The value that the source published, with a decimal point. Needed only when there are no counts.',
      },
    },
    status: {
      type: status,
      required: false,
      title: { vi: 'Tình trạng', en: 'Status' },
      description: {
        vi: 'A chính thức (để trống cũng là A), P sơ bộ, E ước tính, O chưa có số liệu, M không áp dụng, Q không công bố.',
        en: 'A normal (also when empty), P provisional, E estimated, O missing, M not applicable, Q suppressed.',
      },
    },
    source: {
      type: code,
      required: false,
      references: 'sources',
      title: { vi: 'Nguồn', en: 'Source' },
      description: {
        vi: 'Mã nguồn của số liệu, có trong sources.csv.',
        en: 'The code of the figure’s source, from sources.csv.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết về số liệu này.',
        en: 'What readers should know about this figure.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
