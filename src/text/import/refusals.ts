import type { Phrases } from '../messages/say.ts';

const noHead = {
  vi: 'Không tìm thấy dòng tiêu đề cột: cần một cột tên như “Đơn vị” hoặc “Tên đơn vị”, ít nhất một cột số liệu, và một dòng bên dưới. Cột tên khác thì ghi vào tệp câu trả lời, mục columns, nghĩa là unit.',
  en: 'No row of column names was found: there must be a column such as “Đơn vị” or “Tên đơn vị”, at least one of figures, and a row below them. A column of another name can be called unit under columns in the file of answers.',
} as const;

/** Why a file cannot be read at all, and what to do. */
export const refusals = {
  'no-file': {
    vi: 'Không thấy tệp "{file}".',
    en: 'There is no file "{file}".',
  },
  empty: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  'not-xlsx': {
    vi: 'Đây là tệp {kind}, không phải sổ tính .xlsx hay CSV. Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi nhập lại.',
    en: 'This is a file of the kind {kind}, not an .xlsx workbook or CSV. Open it in Excel, choose Save As, “Excel Workbook (*.xlsx)”, and import that.',
  },
  locked: {
    vi: 'Sổ tính có mật khẩu. Mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi nhập.',
    en: 'The workbook has a password. Open it, remove the password (File, Info, Protect Workbook), save it and import that.',
  },
  damaged: {
    vi: 'Sổ tính bị hỏng, không đọc được. Mở tệp bằng Excel và lưu lại thành .xlsx, hoặc xuất lại từ phần mềm.',
    en: 'The workbook is damaged and cannot be read. Open it in Excel and save it again as .xlsx, or export it anew.',
  },
  'too-large': {
    vi: 'Tệp quá lớn: quá {limit} MB (tính cả sau khi giải nén). Một kỳ báo cáo nhỏ hơn nhiều; xóa các trang tính không cần rồi nhập lại.',
    en: 'The file is too large: over {limit} MB (unpacked too). One report is much smaller; delete the sheets that are not needed and try again.',
  },
  'too-many-rows': {
    vi: 'Trang tính "{sheet}" có quá {limit} dòng. Xóa các dòng trống ở cuối rồi nhập lại.',
    en: 'The sheet "{sheet}" has over {limit} rows. Delete the empty rows at its end and try again.',
  },
  'line-too-long': {
    vi: 'Dòng {line} dài quá 1 MB: có lẽ mất dấu xuống dòng. Xuất lại tệp từ phần mềm.',
    en: 'Line {line} is over 1 MB long: a line end was probably lost. Export the file anew.',
  },
  quote: {
    vi: 'Dòng {line} có dấu ngoặc kép đặt sai chỗ hoặc không đóng. Sửa dòng đó, hoặc lưu tệp thành .xlsx.',
    en: 'Line {line} has a quotation mark out of place or left open. Correct it, or save the file as .xlsx.',
  },
  'unknown-encoding': {
    vi: 'Không rõ bảng mã của tệp: không phải UTF-8, UTF-16 hay bảng mã tiếng Việt cũ nào đã biết. Mở tệp bằng Excel và lưu thành “CSV UTF-8”.',
    en: 'The encoding of the file is not known: neither UTF-8, UTF-16 nor a known old Vietnamese one. Open it in Excel and save it as “CSV UTF-8”.',
  },
  'legacy-encoding': {
    vi: 'Tệp có vẻ viết bằng bảng mã {encoding}; theo đó dòng đầu có dấu đọc là "{reading}". Nếu đúng, chạy lại với --encoding {option}.',
    en: 'The file seems to be in {encoding}: the first line with marks then reads "{reading}". If that is right, run again with --encoding {option}.',
  },
  'no-column': {
    vi: 'Tệp {file} của cổng không có cột "{column}" mà số liệu mới cần. Thêm cột đó vào dòng tiêu đề (và một dấu phẩy ở mỗi dòng), hoặc chỉ tệp khác bằng --out.',
    en: 'The portal’s file {file} has no column "{column}", which the new figures need. Add it to the header (and a comma to each row), or name another file by --out.',
  },
  'unreadable-file': {
    vi: 'Không đọc được tệp {file} của cổng, nên không ghi gì vào đó.',
    en: 'The portal’s file {file} cannot be read, so nothing is written to it.',
  },
  'no-sheet': {
    vi: 'Sổ tính không có trang "{sheet}". Các trang có: {sheets}.',
    en: 'The workbook has no sheet "{sheet}". Its sheets: {sheets}.',
  },
  'no-head': noHead,
  'no-head-in': {
    vi: `${noHead.vi} Các trang đã xem: {sheets}.`,
    en: `${noHead.en} Sheets looked at: {sheets}.`,
  },
  'only-hidden': {
    vi: 'Bảng số liệu chỉ có ở trang ẩn: {sheets}. Muốn đọc trang ẩn thì thêm --sheet "{sheet}".',
    en: 'Only hidden sheets hold a table: {sheets}. To read one, add --sheet "{sheet}".',
  },
} as const satisfies Phrases;

export type RefusalCode = keyof typeof refusals;
