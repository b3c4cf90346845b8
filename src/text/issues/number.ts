import type { Family } from './family.ts';

export const numberWords: Family<'number'> = {
  'number/not-a-number': {
    message: { vi: '"{value}" không phải một số.', en: '"{value}" is not a number.' },
    hint: {
      vi: 'Chỉ viết chữ số, dấu thập phân là dấu chấm, ví dụ 49.11; không có số liệu thì để trống.',
      en: 'Write digits only, with a decimal point, for example 49.11; leave the cell empty if there is no figure.',
    },
  },
  'number/ambiguous': {
    message: {
      vi: '"{value}" không rõ là {whole} hay {broken}.',
      en: '"{value}" may be {whole} or {broken} (decimal comma).',
    },
    hint: {
      vi: 'Viết {whole} nếu là số nguyên (không dấu ngăn hàng nghìn); nếu là số thập phân, viết với dấu chấm, ở cột nhận số thập phân.',
      en: 'Write {whole} for a whole number (no mark between thousands); write a decimal with a point, in a column that takes decimals.',
    },
  },
  'number/decimal-comma': {
    message: {
      vi: '"{value}" dùng dấu phẩy thập phân; các bảng dùng dấu chấm.',
      en: '"{value}" has a decimal comma; the tables use a decimal point.',
    },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
  'number/grouped': {
    message: {
      vi: '"{value}" có dấu ngăn hàng nghìn.',
      en: '"{value}" has marks between thousands.',
    },
    hint: { vi: 'Viết {right}, không có dấu ngăn.', en: 'Write {right}, without them.' },
  },
  'number/mixed-separators': {
    message: {
      vi: '"{value}" có các dấu ngăn không theo một cách viết nào.',
      en: 'The marks in "{value}" follow no way of writing numbers.',
    },
    hint: {
      vi: 'Xem số gốc rồi viết lại: không có dấu ngăn hàng nghìn, dấu thập phân là dấu chấm.',
      en: 'See the original figure and write it without marks between thousands and with a decimal point.',
    },
  },
  'number/not-whole': {
    message: {
      vi: '"{value}" không phải số nguyên, mà cột này chỉ nhận số nguyên.',
      en: '"{value}" is not a whole number, and this column counts things.',
    },
    hint: {
      vi: 'Viết số nguyên; nếu đây là tỷ lệ thì chuyển sang cột "value".',
      en: 'Write a whole number; if this is a rate, move it to column "value".',
    },
  },
  'number/negative': {
    message: {
      vi: '"{value}" là số âm, mà cột này không thể âm.',
      en: '"{value}" is negative, which this column cannot be.',
    },
    hint: {
      vi: 'Xem lại số gốc; dấu trừ ở đầu có thể là gạch đầu dòng.',
      en: 'See the original figure; the minus may be a dash that begins a line.',
    },
  },
  'number/percent-sign': {
    message: { vi: '"{value}" có ký hiệu phần trăm.', en: '"{value}" has a percent sign.' },
    hint: {
      vi: 'Chỉ viết con số theo thang 0 đến 100, ví dụ 95 thay cho 95 %.',
      en: 'Write the number alone, on a scale of 0 to 100, for example 95 for 95 %.',
    },
  },
  'number/with-unit': {
    message: {
      vi: '"{value}" có chữ hoặc ký hiệu đi kèm con số.',
      en: '"{value}" has letters or signs beside the number.',
    },
    hint: {
      vi: 'Viết {right}; đơn vị tính nằm ở bảng chỉ số.',
      en: 'Write {right}; the unit of measure stands in the table of indicators.',
    },
  },
  'number/scientific': {
    message: {
      vi: '"{value}" là cách viết khoa học của Excel, có thể đã mất chữ số.',
      en: '"{value}" is Excel’s scientific notation and may have lost digits.',
    },
    hint: {
      vi: 'Định dạng cột là Số (Number) không có phần thập phân trong Excel, lấy lại số gốc rồi lưu.',
      en: 'Format the column as Number in Excel, take the original figure again and save.',
    },
  },
  'number/foreign-digits': {
    message: {
      vi: '"{value}" có chữ số của bảng ký tự khác.',
      en: '"{value}" has digits of another script.',
    },
    hint: {
      vi: 'Gõ lại bằng bàn phím thường; có lẽ là {right}.',
      en: 'Type it again on a usual keyboard; it is probably {right}.',
    },
  },
  'number/negative-zero': {
    message: {
      vi: '"{value}" là số 0 mang dấu trừ; có thể một số khác đã bị làm tròn mất.',
      en: '"{value}" is a zero with a minus sign; another figure may have been rounded away.',
    },
    hint: {
      vi: 'Xem lại số gốc; nếu đúng là số 0 thì viết 0.',
      en: 'See the original figure; write 0 if it is zero.',
    },
  },
  'number/plus-sign': {
    message: { vi: '"{value}" có dấu cộng ở đầu.', en: '"{value}" begins with a plus sign.' },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
  'number/leading-zeros': {
    message: {
      vi: '"{value}" có số 0 ở đầu như một mã, mà cột này là con số.',
      en: '"{value}" begins with 0 like a code, and this column holds numbers.',
    },
    hint: {
      vi: 'Nếu là con số thì viết {right}; nếu là mã thì chuyển sang đúng cột.',
      en: 'Write {right} if it is a number; move it to its own column if it is a code.',
    },
  },
  'number/too-many-digits': {
    message: {
      vi: '"{value}" có quá 15 chữ số, máy tính không giữ đúng được.',
      en: '"{value}" has more than 15 digits, which computers do not keep exactly.',
    },
    hint: {
      vi: 'Làm tròn số liệu, hoặc xem có phải Excel đã tính lệch ở các chữ số cuối không.',
      en: 'Round the figure, or see whether Excel computed the last digits wrong.',
    },
  },
  'number/date': {
    message: {
      vi: '"{value}" có lẽ là một con số đã bị Excel đổi thành ngày tháng.',
      en: '"{value}" is probably a number that Excel turned into a date.',
    },
    hint: {
      vi: 'Định dạng cột là Văn bản (Text) trong Excel rồi gõ lại số gốc.',
      en: 'Format the column as Text in Excel and type the original figure again.',
    },
  },
  'number/above-maximum': {
    message: {
      vi: '{value} quá lớn, nhiều nhất là {maximum}.',
      en: '{value} is too large; the maximum is {maximum}.',
    },
    hint: { vi: 'Viết một số từ 0 đến {maximum}.', en: 'Write a number from 0 to {maximum}.' },
  },
};
