import type { Family } from './family.ts';

export const codeWords: Family<'code'> = {
  'code/form': {
    message: {
      vi: '"{value}" không đúng cách viết mã.',
      en: '"{value}" is not written as a code.',
    },
    hint: {
      vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ {right}.',
      en: 'A code has small letters without marks, digits and single hyphens only, for example {right}.',
    },
  },
  'code/no-letters': {
    message: {
      vi: '"{value}" không có chữ cái hay chữ số nào để làm mã.',
      en: '"{value}" has no letter or digit to make a code of.',
    },
    hint: {
      vi: 'Đặt mã bằng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-y-te.',
      en: 'Make a code of small letters without marks, digits and hyphens, for example so-y-te.',
    },
  },
  'code/official': {
    message: {
      vi: '"{value}" không giống một mã do Nhà nước cấp.',
      en: '"{value}" does not look like a code given by the State.',
    },
    hint: {
      vi: 'Chỉ viết chữ cái, chữ số, nối bằng dấu chấm, gạch nối hoặc gạch chéo, ví dụ 07294 hoặc H02.16.',
      en: 'Write letters and digits only, joined by points, hyphens or slashes, for example 07294 or H02.16.',
    },
  },
  'code/blanks': {
    message: {
      vi: 'Mã "{value}" có dấu cách thừa.',
      en: 'The code "{value}" has blanks it should not have.',
    },
    hint: {
      vi: 'Xóa dấu cách; giữa hai mã trong một ô chỉ có đúng một dấu cách.',
      en: 'Delete them; between two codes in one cell stands exactly one blank.',
    },
  },
  'code/too-long': {
    message: {
      vi: 'Mã dài {length} ký tự, nhiều nhất là {longest}.',
      en: 'The code is {length} characters long; the limit is {longest}.',
    },
    hint: {
      vi: 'Đặt mã ngắn hơn, vì mã nằm trong địa chỉ trang.',
      en: 'Choose a shorter one, since it stands in page addresses.',
    },
  },
  'code/twice': {
    message: { vi: 'Trong "{value}" có mã viết hai lần.', en: 'A code stands twice in "{value}".' },
    hint: { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
  },
  'code/reserved': {
    message: {
      vi: 'Mã "{value}" đã dành cho việc khác (địa chỉ của cổng hoặc tên riêng của Windows).',
      en: 'The code "{value}" is reserved for something else (an address of the portal or a name of Windows).',
    },
    hint: {
      vi: 'Đặt mã khác, ví dụ thêm tên đơn vị vào trước.',
      en: 'Choose another, for example with the unit’s name before it.',
    },
  },
  'code/date': {
    message: {
      vi: '"{value}" có lẽ là một mã đã bị Excel đổi thành ngày tháng.',
      en: '"{value}" is probably a code that Excel turned into a date.',
    },
    hint: {
      vi: 'Định dạng cột là Văn bản (Text) trong Excel rồi gõ lại mã.',
      en: 'Format the column as Text in Excel and type the code again.',
    },
  },
  'code/look-alike': {
    message: {
      vi: 'Trong mã "{value}" có chữ "{letter}" của bảng chữ cái khác, trông giống chữ "{latin}".',
      en: 'The code "{value}" holds "{letter}" of another alphabet, which looks like "{latin}".',
    },
    hint: {
      vi: 'Gõ lại cả mã bằng bàn phím thường.',
      en: 'Type the whole code again on a Latin keyboard.',
    },
  },
};
