import type { Phrases } from './say.ts';

/** The open data page and its dictionary. */
export const dataPhrases = {
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  description: {
    vi: 'Tải toàn bộ bảng số liệu của cổng dưới dạng CSV, kèm từ điển giải thích từng cột.',
    en: 'Download every table of this portal as CSV, with a dictionary that explains each column.',
  },
  lead: {
    vi: 'Mọi trang của cổng được tạo ra từ chính các bảng dưới đây. Tệp CSV mở được bằng Excel, LibreOffice và mọi công cụ phân tích.',
    en: 'The tables below are what the pages of this portal are made from. The CSV files open in Excel, LibreOffice and any analysis tool.',
  },
  downloads: { vi: 'Các bảng để tải', en: 'Tables to download' },
  table: { vi: 'Bảng', en: 'Table' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  file: { vi: 'Tệp', en: 'File' },
  format: { vi: 'Cách đọc tệp', en: 'How to read the files' },
  formatEncoding: {
    vi: 'UTF-8 có đánh dấu đầu tệp (BOM) để Excel hiện đúng tiếng Việt; dấu phẩy ngăn cột; mọi ô nằm trong dấu ngoặc kép.',
    en: 'UTF-8 with a byte order mark so that Excel shows Vietnamese rightly; commas between columns; every cell quoted.',
  },
  formatNumbers: {
    vi: 'Số dùng dấu chấm thập phân, ngày theo dạng 2022-10-22, kỳ theo chuẩn EDTF: 2022-10 là một tháng, 2019-01/2019-04 là lũy kế bốn tháng, 2022-01/.. là tính từ tháng 01/2022 mà nguồn không nêu ngày kết thúc.',
    en: 'Numbers use a decimal point, dates look like 2022-10-22, periods follow EDTF: 2022-10 is one month, 2019-01/2019-04 four months together, 2022-01/.. since January 2022 with no end stated by the source.',
  },
  formatMissing: {
    vi: 'Ô trống nghĩa là không có dữ liệu, không bao giờ nghĩa là bằng không.',
    en: 'An empty cell means missing, never zero.',
  },
  formatFormula: {
    vi: 'Ô chữ bắt đầu bằng =, +, - hoặc @ được thêm dấu nháy đơn ở đầu để bảng tính không chạy như công thức.',
    en: 'A text cell that starts with =, +, - or @ gets a leading apostrophe, so that no spreadsheet runs it as a formula.',
  },
  package: {
    vi: 'Mô tả cho máy đọc (Data Package, Table Schema):',
    en: 'Description for machines (Data Package, Table Schema):',
  },
  check: {
    vi: 'Sắp gửi số liệu cho cổng? Kiểm tra tệp trước, ngay trên máy của bạn:',
    en: 'About to send figures to the portal? Check your file first, on your own machine:',
  },
  checkLink: { vi: 'Kiểm tra số liệu', en: 'Check figures' },
  dictionary: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  dictionaryLead: {
    vi: 'Từ điển này được tạo từ chính các quy tắc mà cổng dùng để kiểm tra dữ liệu.',
    en: 'This dictionary is made from the very rules by which the portal checks its data.',
  },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  required: { vi: 'bắt buộc', en: 'required' },
  key: { vi: 'khóa', en: 'key' },
  values: { vi: 'Các giá trị:', en: 'Values:' },
  refersTo: { vi: 'trỏ tới bảng {table}', en: 'refers to {table}' },
  columnsOf: { vi: 'Các cột của bảng {table}', en: 'Columns of {table}' },
  sampleTitle: { vi: '{name} (dữ liệu mẫu)', en: '{name} (sample data)' },
  sampleNotice: {
    vi: 'Dữ liệu mẫu: mọi tên và con số trong gói dữ liệu này đều được đặt ra để minh họa.',
    en: 'Sample data: every name and figure in this package is invented as an illustration.',
  },
  sampleData: { vi: 'dữ liệu mẫu', en: 'sample data' },
  sampleWord: { vi: 'mẫu', en: 'sample' },
  sampleColumn: {
    vi: 'Có ở mọi dòng: dòng này được đặt ra để minh họa, không phải số liệu thật.',
    en: 'Stands in every row: the row is invented as an illustration, it is no real figure.',
  },
  formatSample: {
    vi: 'Đây là dữ liệu mẫu: mỗi bảng có thêm cột cuối “{column}”, mọi dòng ghi “{word}”, để không ai nhầm với số liệu thật khi sao chép. Khi đưa bảng vào cổng khác, hãy bỏ cột này.',
    en: 'This is sample data: each table ends with a column “{column}” that says “{word}” in every row, so that a copied row is never taken for a real figure. Remove it before another portal reads the table.',
  },
  sampleFile: { vi: 'mau-{file}', en: 'sample-{file}' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  cite: { vi: 'Trích dẫn', en: 'How to cite' },
  citation: {
    vi: '{organisation}. {name}. Dữ liệu tạo {date}. Giấy phép {licence}.',
    en: '{organisation}. {name}. Data as built on {date}. Licence {licence}.',
  },
} as const satisfies Phrases;
