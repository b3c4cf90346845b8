import type { Phrases } from '../messages/say.ts';

/** What starting the table of a period says. */
export const periodNewWords = {
  period: {
    vi: 'bảng số liệu của một kỳ: mọi đơn vị được xếp hạng, ô số để trống',
    en: 'the table of a period: every ranked unit, with empty figures',
  },
  askPeriod: {
    vi: 'Kỳ: 2026-11 là tháng 11 năm 2026, 2026-Q3 là quý III, 2026 là cả năm, 2026-01/2026-11 là lũy kế từ tháng 01.',
    en: 'The period: 2026-11 is November 2026, 2026-Q3 a quarter, 2026 a year, 2026-01/2026-11 runs from January.',
  },
  askLevels: { vi: 'Mã nhóm đơn vị (levels.csv).', en: 'Codes of groups of units (levels.csv).' },
  askIndicators: { vi: 'Mã chỉ số (indicators.csv).', en: 'Codes of indicators (indicators.csv).' },
  noLevels: {
    vi: 'Kỳ {period} không có đơn vị nào đang tồn tại trong nhóm được xếp hạng. Xem levels.csv (ranked) và units.csv (valid_from, valid_to).',
    en: 'In {period} no unit of a ranked group exists. See levels.csv (ranked) and units.csv (valid_from, valid_to).',
  },
  noIndicators: {
    vi: 'Kỳ {period} không có chỉ số nào đang áp dụng. Xem indicators.csv.',
    en: 'In {period} no indicator applies. See indicators.csv.',
  },
  nothingLeft: {
    vi: 'Mọi đơn vị được chọn đã có dòng số liệu của kỳ {period}; không có gì để ghi.',
    en: 'Every unit that was chosen has its row for {period} already; there is nothing to write.',
  },
  rows: {
    vi: '{rows} dòng trống: {units} đơn vị, {indicators} chỉ số. Dòng đã có trong tệp khác không lặp lại.',
    en: '{rows} empty rows: {units} units, {indicators} indicators. Rows that other files have are not repeated.',
  },
  fill: {
    vi: 'Điền numerator và denominator, hoặc value khi nguồn chỉ cho tỷ lệ. Đơn vị chưa báo cáo: ghi O ở cột status; không áp dụng: M. Còn dòng trống thì cổng chưa đăng.',
    en: 'Fill in numerator and denominator, or value where the source gives a rate alone. Not reported: O in the column status; not applicable: M. With an empty row nothing is published.',
  },
  fromExcel: {
    vi: 'Số liệu nằm trong tệp Excel thì không cần bảng này: npm run import -- TỆP.',
    en: 'Where the figures are in an Excel file this table is not needed: npm run import -- FILE.',
  },
} as const satisfies Phrases;
