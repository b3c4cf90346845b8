import type { Family } from './family.ts';

export const yamlWords: Family<'yaml'> = {
  'yaml/syntax': {
    message: {
      vi: 'Không đọc được YAML ở đây: "{value}".',
      en: 'The YAML cannot be read here: "{value}".',
    },
    hint: {
      vi: 'Viết "khóa: giá trị" mỗi dòng một cặp; đặt giá trị có ký hiệu lạ trong dấu nháy đơn.',
      en: 'Write "key: value", one pair a line; put a value with unusual signs between single quotes.',
    },
  },
  'yaml/tab': {
    message: {
      vi: 'Dòng này thụt vào bằng phím Tab, YAML chỉ nhận dấu cách: "{value}".',
      en: 'This line is indented by a tab, and YAML takes blanks only: "{value}".',
    },
    hint: { vi: 'Thay mỗi Tab bằng hai dấu cách.', en: 'Put two blanks instead of each tab.' },
  },
  'yaml/colon': {
    message: {
      vi: 'Giá trị có dấu hai chấm nhưng không nằm trong dấu nháy: "{value}".',
      en: 'The value has a colon and no quotes around it: "{value}".',
    },
    hint: {
      vi: "Đặt cả giá trị trong dấu nháy đơn, ví dụ 'Lưu: VT'.",
      en: "Put all of it between single quotes, for example 'Lưu: VT'.",
    },
  },
  'yaml/unclosed': {
    message: {
      vi: 'Dấu nháy hoặc dấu ngoặc mở ra mà không đóng lại: "{value}".',
      en: 'A quote or bracket is opened and not closed: "{value}".',
    },
    hint: {
      vi: 'Thêm dấu đóng ở cuối giá trị.',
      en: 'Add the closing mark at the end of the value.',
    },
  },
  'yaml/reserved-start': {
    message: {
      vi: 'Giá trị bắt đầu bằng ký hiệu mà YAML dành riêng: "{value}".',
      en: 'The value begins with a sign that YAML reserves: "{value}".',
    },
    hint: { vi: 'Đặt cả giá trị trong dấu nháy đơn.', en: 'Put all of it between single quotes.' },
  },
  'yaml/indent': {
    message: {
      vi: 'Dòng này thụt vào không đúng chỗ: "{value}".',
      en: 'This line is indented wrongly: "{value}".',
    },
    hint: {
      vi: 'Các khóa cùng cấp phải thẳng hàng; phần bên trong thụt vào hai dấu cách.',
      en: 'Keys of one level stand in one line; what is inside is indented by two blanks.',
    },
  },
  'yaml/duplicate-key': {
    message: {
      vi: 'Khóa này đã có ở trên: "{value}".',
      en: 'This key stands above already: "{value}".',
    },
    hint: { vi: 'Giữ một trong hai.', en: 'Keep one of the two.' },
  },
  'yaml/tag': {
    message: {
      vi: 'Giá trị có nhãn kiểu của YAML (bắt đầu bằng dấu !): "{value}".',
      en: 'The value carries a type tag of YAML (it begins with !): "{value}".',
    },
    hint: {
      vi: 'Xóa nhãn; cổng đọc mọi giá trị như chữ.',
      en: 'Delete the tag; every value is read as text.',
    },
  },
  'yaml/anchor': {
    message: {
      vi: 'Ở đây dùng neo hoặc tham chiếu của YAML (& hoặc *): "{value}".',
      en: 'An anchor or alias of YAML (& or *) is used here: "{value}".',
    },
    hint: {
      vi: 'Viết lại giá trị ở từng chỗ; nếu chỉ là chữ thì đặt trong dấu nháy đơn.',
      en: 'Write the value in each place; put it between single quotes if it is only text.',
    },
  },
  'yaml/too-large': {
    message: {
      vi: 'Phần YAML quá dài hoặc lồng nhau quá sâu.',
      en: 'The YAML is too long or too deeply nested.',
    },
    hint: {
      vi: 'Giữ phần này dưới 64 kB; nội dung dài để trong thân bài.',
      en: 'Keep it under 64 kB; long texts belong in the body.',
    },
  },
  'yaml/unknown-key': {
    message: { vi: 'Không có khóa này.', en: 'There is no such key.' },
    hint: {
      vi: 'Xóa khóa này. Các khóa được dùng: {keys}.',
      en: 'Delete it. The keys in use are: {keys}.',
    },
  },
  'yaml/misspelt-key': {
    message: { vi: 'Không có khóa này.', en: 'There is no such key.' },
    hint: { vi: 'Có phải là "{nearest}" không?', en: 'Did you mean "{nearest}"?' },
  },
  'yaml/missing-key': {
    message: {
      vi: 'Thiếu khóa này, hoặc khóa có mà để trống.',
      en: 'This key is missing or empty.',
    },
    hint: { vi: 'Thêm "{field}:" và giá trị của nó.', en: 'Add "{field}:" and its value.' },
  },
  'yaml/not-a-map': {
    message: {
      vi: 'Giá trị phải gồm các cặp khóa và giá trị.',
      en: 'The value must hold pairs of key and value.',
    },
    hint: {
      vi: 'Viết mỗi cặp một dòng, thụt vào hai dấu cách, ví dụ "name: CC BY 4.0".',
      en: 'Write one pair a line, indented by two blanks, for example "name: CC BY 4.0".',
    },
  },
  'yaml/not-a-list': {
    message: { vi: 'Giá trị phải là một danh sách.', en: 'The value must be a list.' },
    hint: {
      vi: 'Viết mỗi mục một dòng, bắt đầu bằng dấu gạch nối và dấu cách.',
      en: 'Write one item a line, each beginning with a hyphen and a blank.',
    },
  },
  'yaml/not-one-value': {
    message: { vi: 'Ở đây phải là một giá trị duy nhất.', en: 'A single value must stand here.' },
    hint: {
      vi: 'Viết giá trị trên cùng dòng, sau dấu hai chấm.',
      en: 'Write the value on the same line, after the colon.',
    },
  },
  'yaml/not-true-false': {
    message: { vi: 'Giá trị phải là true hoặc false.', en: 'The value must be true or false.' },
    hint: {
      vi: 'Viết true (đúng) hoặc false (sai), chữ thường, không có dấu nháy.',
      en: 'Write true or false, in small letters and without quotes.',
    },
  },
};
