import type { Phrases } from '../messages/say.ts';

/** What starting the table of a period says. */
export const periodNewWords = {
  period: {
    vi: 'số liệu của một kỳ: mỗi đơn vị được xếp hạng một dòng, ô số để trống',
    en: 'the figures of a period: a row for every ranked unit, still empty',
  },
  askPeriod: {
    vi: 'Kỳ: 2026-11 là tháng 11 năm 2026, 2026-Q3 là quý III, 2026 là cả năm, 2026-01/2026-11 là lũy kế từ tháng 01.',
    en: 'The period: 2026-11 is November 2026, 2026-Q3 a quarter, 2026 a year, 2026-01/2026-11 runs from January.',
  },
  askLevels: { vi: 'Mã nhóm đơn vị (levels.csv).', en: 'Codes of groups of units (levels.csv).' },
  askIndicators: { vi: 'Mã chỉ số (indicators.csv).', en: 'Codes of indicators (indicators.csv).' },
  under: {
    vi: 'Chỉ các đơn vị trực thuộc đơn vị có mã này.',
    en: 'Only the units below this one.',
  },
  out: {
    vi: 'Ghi vào bảng này trong data/observations/, thay vì bảng của năm.',
    en: 'Write to this table in data/observations/ instead of that of the year.',
  },
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
    en: '{rows} empty {row|rows}: {units} {unit|units}, {indicators} {indicator|indicators}. Rows that other files have are not repeated.',
  },
  fill: {
    vi: 'Điền numerator và denominator, hoặc value khi nguồn chỉ cho tỷ lệ. Đơn vị chưa báo cáo: ghi O ở cột status; không áp dụng: M. Còn dòng trống thì cổng chưa đăng.',
    en: 'Fill in numerator and denominator, or value where the source gives a rate alone. Not reported: O in the column status; not applicable: M. With an empty row nothing is published.',
  },
  noStatus: {
    vi: 'Bảng {file} chưa có cột status: cần ghi O hoặc M thì thêm cột đó trước.',
    en: 'The table {file} has no column status: to write O or M, add that column first.',
  },
  fromExcel: {
    vi: 'Số liệu nằm trong tệp Excel thì không cần các dòng này: npm run import -- TỆP.',
    en: 'Where the figures are in an Excel file these rows are not needed: npm run import -- FILE.',
  },
} as const satisfies Phrases;
