import type { Phrases } from '../messages/say.ts';

/** What the import asks, and what its answers mean. */
export const questions = {
  sheet: {
    vi: 'Có nhiều trang tính đọc được. Lấy trang nào?',
    en: 'Several sheets can be read. Which one?',
  },
  latestSheet: {
    vi: 'luôn lấy trang của kỳ mới nhất',
    en: 'always the sheet of the latest period',
  },
  encoding: {
    vi: 'Chữ trong tệp có vẻ viết bằng bảng mã cũ: "{written}" đọc là "{meant}". Chuyển mã không?',
    en: 'The letters seem to be in an old encoding: "{written}" reads "{meant}". Convert them?',
  },
  convertFrom: {
    vi: 'chuyển từ {encoding} sang Unicode',
    en: 'convert from {encoding} to Unicode',
  },
  keepLetters: { vi: 'giữ nguyên, đây đúng là Unicode', en: 'leave them, they are Unicode' },
  hiddenRows: {
    vi: 'Trang tính có {count} dòng bị ẩn mà có số liệu, dòng đầu là dòng {row}. Lấy những dòng đó không?',
    en: '{count} hidden {row|rows} of the sheet {holds|hold} figures; the first is row {row}. Take hidden rows too?',
  },
  readHidden: { vi: 'có, lấy cả dòng ẩn', en: 'yes, hidden rows too' },
  skipHidden: { vi: 'không, bỏ qua dòng ẩn', en: 'no, leave hidden rows out' },
  column: {
    vi: 'Cột {letters} "{column}" là gì?',
    en: 'What is column {letters} "{column}"?',
  },
  value: { vi: 'giá trị của chỉ số “{indicator}”', en: 'the value of the indicator “{indicator}”' },
  numerator: {
    vi: 'tử số “{words}” của chỉ số “{indicator}”',
    en: 'the numerator “{words}” of the indicator “{indicator}”',
  },
  denominator: {
    vi: 'mẫu số “{words}” của chỉ số “{indicator}”',
    en: 'the denominator “{words}” of the indicator “{indicator}”',
  },
  skipColumn: { vi: 'không lấy cột này', en: 'leave this column out' },
  noPeriod: {
    vi: 'Không thấy kỳ báo cáo trong tiêu đề, tên trang tính hay tên tệp. Kỳ nào?',
    en: 'No period is named in the titles, the name of the sheet or of the file. Which period?',
  },
  severalPeriods: {
    vi: 'Tệp nói đến nhiều kỳ: {periods}. Lấy kỳ nào?',
    en: 'The file names several periods: {periods}. Which one?',
  },
  periodDates: {
    vi: 'Cột kỳ "{column}" ghi ngày {date}. Đó là số liệu của ngày đó hay của cả tháng?',
    en: 'The column of periods "{column}" holds the date {date}. Is it that day or its whole month?',
  },
  wholeMonth: { vi: 'cả tháng', en: 'the whole month' },
  thatDay: { vi: 'ngày đó', en: 'that day' },
  ambiguousNumbers: {
    vi: 'Tệp viết số theo cách nào? "{sample}" có hai cách đọc.',
    en: 'How does the file write numbers? "{sample}" has two readings.',
  },
  mixedNumbers: {
    vi: 'Tệp có số viết theo cả hai cách: "{vietnamese}" và "{english}". Cách nào là đúng?',
    en: 'The file has numbers of both notations: "{vietnamese}" and "{english}". Which one is right?',
  },
  vietnameseNumbers: {
    vi: 'kiểu Việt Nam: 1.234,5 (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân)',
    en: 'as in Vietnam: 1.234,5 (a dot between thousands, a comma before decimals)',
  },
  englishNumbers: {
    vi: 'kiểu Anh: 1,234.5 (dấu phẩy ngăn hàng nghìn, dấu chấm trước phần thập phân)',
    en: 'as in English: 1,234.5 (a comma between thousands, a dot before decimals)',
  },
  scale: {
    vi: 'Các số trong cột "{column}" không số nào quá 1, ví dụ {sample}. Đó là phần trăm, hay 1 nghĩa là 100 %?',
    en: 'No number in column "{column}" is over 1, for example {sample}. Are they percent or fractions of 1?',
  },
  percent: { vi: 'phần trăm: {sample} là {sample} %', en: 'percent: {sample} is {sample} %' },
  fraction: {
    vi: '1 nghĩa là 100 %: {sample} là {percent} %',
    en: 'fractions of 1: {sample} is {percent} %',
  },
  mark: {
    vi: 'Ô {cell} ghi "{mark}" ở chỗ của số liệu. Nghĩa là gì?',
    en: 'Cell {cell} has "{mark}" in the place of a figure. What does it mean?',
  },
  markZero: { vi: 'số 0', en: 'zero' },
  markMissing: { vi: 'chưa có số liệu', en: 'no figure' },
  unknownUnit: {
    vi: 'Không có đơn vị nào tên "{name}" trong kỳ này. Đơn vị nào?',
    en: 'No unit of this period is called "{name}". Which unit is it?',
  },
  severalUnits: {
    vi: 'Có nhiều đơn vị cùng tên "{name}". Đơn vị nào?',
    en: 'Several units are called "{name}". Which one?',
  },
  endedUnit: {
    vi: 'Đơn vị "{name}" không tồn tại trong kỳ này (tồn tại {ended}). Số liệu của đơn vị nào?',
    en: 'The unit "{name}" did not exist in this period (it existed {ended}). Whose figures are these?',
  },
  goneUnit: {
    vi: 'Đơn vị "{name}" nay không còn (tồn tại {ended}), mà chưa biết số liệu của kỳ nào. Nên ghi kỳ trước. Số liệu của đơn vị nào?',
    en: 'The unit "{name}" is no more (it existed {ended}), and the period of the figures is not known. It is best named first. Whose figures are these?',
  },
  unitAndCode: {
    vi: 'Tên "{name}" và mã "{code}" không khớp nhau. Đơn vị nào?',
    en: 'The name "{name}" and the code "{code}" do not belong together. Which unit is it?',
  },
  skipUnit: { vi: 'không lấy dòng này', en: 'leave this row out' },
  total: {
    vi: 'Dòng tổng: ô {cell} ghi {stated}, cộng các dòng được {summed}. Bỏ qua chênh lệch này không?',
    en: 'The total in cell {cell} is {stated}, the rows sum up to {summed}. Pass over the difference?',
  },
  ignoreTotal: {
    vi: 'bỏ qua: tổng tính theo cách khác',
    en: 'pass over it: the total is counted in another way',
  },
} as const satisfies Phrases;
