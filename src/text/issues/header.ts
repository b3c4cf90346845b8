import type { Family } from './family.ts';

export const headerWords: Family<'header'> = {
  'header/missing': {
    message: {
      vi: 'Hàng đầu "{value}" không phải tiêu đề: không có cột nào của bảng này.',
      en: 'The first row "{value}" is no header: it has not one column of this table.',
    },
    hint: {
      vi: 'Đặt hàng tiêu đề lên đầu tệp. Các cột của bảng: {expected}.',
      en: 'Put the header row at the top of the file. The columns of the table: {expected}.',
    },
  },
  'header/not-first': {
    message: {
      vi: 'Tiêu đề nằm ở hàng {row}, không phải hàng đầu tiên (số hàng ở trên: {above}).',
      en: 'The header stands in row {row} instead of the first (rows above it: {above}).',
    },
    hint: {
      vi: 'Xóa tên bảng, ghi chú và hàng trống phía trên tiêu đề.',
      en: 'Delete the title, notes and blank rows above the header.',
    },
  },
  'header/missing-column': {
    message: {
      vi: 'Tiêu đề thiếu cột "{column}".',
      en: 'The header lacks the column "{column}".',
    },
    hint: {
      vi: 'Thêm cột "{column}", hoặc sửa lại tên của cột đang chứa nội dung đó.',
      en: 'Add the column "{column}", or correct the name of the column that holds it.',
    },
  },
  'header/renamed-column': {
    message: {
      vi: 'Bảng này không có cột "{value}".',
      en: 'This table has no column "{value}".',
    },
    hint: {
      vi: 'Có phải là "{nearest}" không? Nếu phải, sửa lại tên cột; nếu không, xóa cột.',
      en: 'Did you mean "{nearest}"? If so, correct its name; if not, delete the column.',
    },
  },
  'header/duplicate-column': {
    message: {
      vi: 'Cột "{column}" có hai lần trong tiêu đề.',
      en: 'The column "{column}" stands twice in the header.',
    },
    hint: {
      vi: 'Giữ một cột, xóa hoặc đổi tên cột kia.',
      en: 'Keep one and delete or rename the other.',
    },
  },
  'header/blank-column': {
    message: { vi: 'Cột này không có tên.', en: 'This column has no name.' },
    hint: {
      vi: 'Đặt tên cho cột; nếu cột trống, xóa cả cột trong Excel.',
      en: 'Give it a name; if it is empty, delete the whole column in Excel.',
    },
  },
  'header/unknown-column': {
    message: {
      vi: 'Bảng này không có cột "{value}"; nội dung của cột không được đọc.',
      en: 'This table has no column "{value}"; its content is not read.',
    },
    hint: {
      vi: 'Xóa cột, hoặc sửa tên theo từ điển dữ liệu của cổng.',
      en: 'Delete the column, or correct its name by the data dictionary of the portal.',
    },
  },
  'header/untidy-name': {
    message: {
      vi: 'Tên cột "{value}" được hiểu là "{column}".',
      en: 'The column name "{value}" is read as "{column}".',
    },
    hint: {
      vi: 'Viết đúng là {column}: chữ thường, không có dấu cách thừa.',
      en: 'Write {column}: small letters, no stray blanks.',
    },
  },
};
