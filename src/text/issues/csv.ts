import type { Family } from './family.ts';

export const csvWords: Family<'csv'> = {
  'csv/separator-line': {
    message: {
      vi: 'Dòng "sep=" là của riêng Excel; cổng hiểu dòng này và tách ô bằng "{delimiter}".',
      en: 'The line "sep=" is for Excel alone; the portal understood it and parts the cells at "{delimiter}".',
    },
    hint: {
      vi: 'Nên xóa dòng này và dùng dấu phẩy giữa các ô.',
      en: 'Better delete this line and put commas between cells.',
    },
  },
  'csv/other-delimiter': {
    message: {
      vi: 'Các ô cách nhau bằng "{delimiter}" chứ không phải dấu phẩy; tệp vẫn được đọc.',
      en: 'The cells are parted by "{delimiter}" instead of a comma; the file is read all the same.',
    },
    hint: {
      vi: 'Nên lưu lại tệp với dấu phẩy giữa các ô.',
      en: 'Better save the file again with commas between cells.',
    },
  },
  'csv/unknown-delimiter': {
    message: {
      vi: 'Hàng "{value}" có vẻ cách ô bằng "{delimiter}", nhưng không có cột nào của bảng này.',
      en: 'The row "{value}" seems to part its cells by "{delimiter}", and none is a column of this table.',
    },
    hint: {
      vi: 'Hàng đầu phải là tiêu đề, cách nhau bằng dấu phẩy. Các cột của bảng: {expected}.',
      en: 'The first row must be the header, parted by commas. The columns of the table: {expected}.',
    },
  },
  'csv/unclosed-quote': {
    message: {
      vi: 'Dấu ngoặc kép mở tại {value} không được đóng ở cuối ô.',
      en: 'The quotation mark that opens at {value} is not closed at the end of its cell.',
    },
    hint: {
      vi: 'Thêm dấu " vào cuối ô này, hoặc bỏ dấu " ở đầu ô.',
      en: 'Put a " at the end of this cell, or take away the one at its start.',
    },
  },
  'csv/text-after-quote': {
    message: {
      vi: 'Sau dấu ngoặc kép đóng còn có chữ: {value}',
      en: 'There is text after the closing quotation mark: {value}',
    },
    hint: {
      vi: 'Đặt cả ô trong một cặp dấu "…"; dấu " nằm trong ô thì viết hai lần ("").',
      en: 'Put the whole cell between one pair of "…"; write a " inside the cell twice ("").',
    },
  },
  'csv/bare-quote': {
    message: {
      vi: 'Có dấu ngoặc kép giữa một ô không bắt đầu bằng dấu ngoặc kép: {value}',
      en: 'There is a quotation mark inside a cell that does not begin with one: {value}',
    },
    hint: {
      vi: 'Đặt cả ô trong "…" và viết dấu " bên trong hai lần (""); không để dấu cách trước dấu " mở.',
      en: 'Put the whole cell between "…" and write the inner " twice (""); leave no blank before the opening ".',
    },
  },
  'csv/backslash-quote': {
    message: {
      vi: 'Dấu ngoặc kép được viết là \\", mà CSV không hiểu cách viết này: {value}',
      en: 'A quotation mark is written as \\", which means nothing in CSV: {value}',
    },
    hint: {
      vi: 'Viết dấu " bên trong ô hai lần (""), bỏ dấu \\.',
      en: 'Write a " inside the cell twice (""), without the \\.',
    },
  },
  'csv/short-row': {
    message: {
      vi: 'Hàng này có {found} ô, trong khi tiêu đề có {expected} cột; ô cuối cùng là "{value}".',
      en: 'This row has {found} cells where the header has {expected} columns; its last cell is "{value}".',
    },
    hint: {
      vi: 'Thêm các ô còn thiếu; ô trống vẫn phải có dấu phẩy.',
      en: 'Add the missing cells; an empty cell still needs its comma.',
    },
  },
  'csv/cut-off': {
    message: {
      vi: 'Tệp dừng giữa chừng: hàng cuối có {found} ô, trong khi tiêu đề có {expected} cột; ô cuối cùng là "{value}".',
      en: 'The file stops midway: its last row has {found} cells where the header has {expected} columns; the last cell is "{value}".',
    },
    hint: {
      vi: 'Có lẽ tệp bị cắt khi chép hoặc tải về: lấy lại tệp gốc.',
      en: 'It was probably cut when it was copied or downloaded: get the original.',
    },
  },
  'csv/long-row': {
    message: {
      vi: 'Hàng này có {found} ô, trong khi tiêu đề có {expected} cột; ô thừa đầu tiên là "{value}".',
      en: 'This row has {found} cells where the header has {expected} columns; the first one too many is "{value}".',
    },
    hint: {
      vi: 'Nếu chữ trong một ô có dấu phẩy thì đặt ô đó trong "…"; nếu không, xóa ô thừa.',
      en: 'If the text of a cell holds a comma, put that cell between "…"; otherwise delete the cell too many.',
    },
  },
  'csv/decimal-comma': {
    message: {
      vi: 'Hàng này có {found} ô, trong khi tiêu đề có {expected} cột: "{value}" có lẽ là một số có dấu phẩy thập phân.',
      en: 'This row has {found} cells where the header has {expected} columns: "{value}" may be one number with a decimal comma.',
    },
    hint: {
      vi: 'Nếu là một số, viết {number} (dấu chấm thập phân); nếu chữ trong một ô có dấu phẩy thì đặt ô đó trong "…".',
      en: 'If it is one number, write {number} (with a decimal point); if the text of a cell holds a comma, put that cell between "…".',
    },
  },
  'csv/curly-quotes': {
    message: {
      vi: 'Hàng này có {found} ô, trong khi tiêu đề có {expected} cột: ô {value} dùng dấu ngoặc kép cong, CSV chỉ hiểu dấu ngoặc kép thẳng.',
      en: 'This row has {found} cells where the header has {expected} columns: the cell {value} uses curly quotation marks, and CSV knows only straight ones.',
    },
    hint: { vi: 'Thay “ và ” bằng dấu ".', en: 'Put " in place of “ and ”.' },
  },
  'csv/blank-row': {
    message: {
      vi: 'Có hàng trống giữa bảng (số hàng: {count}).',
      en: 'There are blank rows in the middle of the table (rows: {count}).',
    },
    hint: {
      vi: 'Xóa hàng trống, sau khi xem có mất số liệu nào ở đó không.',
      en: 'Delete them, once you have seen that no figures are lost there.',
    },
  },
  'csv/blank-rows-at-end': {
    message: {
      vi: 'Có hàng trống ở cuối tệp (số hàng: {count}); các hàng này được bỏ qua.',
      en: 'There are blank rows at the end of the file (rows: {count}); they are passed over.',
    },
    hint: { vi: 'Nên xóa các hàng này.', en: 'Better delete them.' },
  },
};
