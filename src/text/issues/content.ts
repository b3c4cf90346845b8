import type { Family } from './family.ts';

export const contentWords: Family<'content'> = {
  'content/syntax': {
    message: {
      vi: 'Không đọc được bài ở đây: "{value}".',
      en: 'The text cannot be read here: "{value}".',
    },
    hint: {
      vi: 'Thường là dấu < hoặc { trong câu: viết \\< và \\{.',
      en: 'Usually a < or { stands in a sentence: write \\< and \\{.',
    },
  },
  'content/unclosed-tag': {
    message: {
      vi: 'Thẻ {value} mở ra mà không đóng đúng chỗ.',
      en: 'The tag {value} is opened and not closed where it should be.',
    },
    hint: {
      vi: 'Thêm thẻ đóng (bắt đầu bằng </) ở cuối phần của nó, hoặc kết thúc thẻ bằng /> nếu không chứa gì.',
      en: 'Add the closing tag (it begins with </) where its part ends, or let the tag end in /> when it holds nothing.',
    },
  },
  'content/import': {
    message: {
      vi: 'Bài viết không được nạp mã: "{value}".',
      en: 'A text must not import code: "{value}".',
    },
    hint: {
      vi: 'Xóa dòng này; nếu chỉ là câu bắt đầu bằng "import", viết câu khác đi.',
      en: 'Delete the line; if it is a sentence that begins with "import", word it otherwise.',
    },
  },
  'content/export': {
    message: {
      vi: 'Bài viết không được xuất mã: "{value}".',
      en: 'A text must not export code: "{value}".',
    },
    hint: {
      vi: 'Xóa dòng này; nếu chỉ là câu bắt đầu bằng "export", viết câu khác đi.',
      en: 'Delete the line; if it is a sentence that begins with "export", word it otherwise.',
    },
  },
  'content/expression': {
    message: {
      vi: 'Bài viết không được có biểu thức trong ngoặc nhọn: "{value}".',
      en: 'A text must not hold an expression in braces: "{value}".',
    },
    hint: {
      vi: 'Nếu là chữ, viết \\{ thay cho {; nếu không, xóa đi.',
      en: 'If it is text, write \\{ instead of {; otherwise delete it.',
    },
  },
  'content/component': {
    message: {
      vi: 'Bài viết không được có thẻ {value}.',
      en: 'A text must not hold the tag {value}.',
    },
    hint: {
      vi: 'Viết bằng Markdown; nếu là dấu nhỏ hơn, viết \\<.',
      en: 'Write Markdown; if it is a less-than sign, write \\<.',
    },
  },
  'content/unsafe-link': {
    message: {
      vi: 'Địa chỉ liên kết "{value}" có thể chạy mã hoặc không mở được.',
      en: 'The link "{value}" could run code or cannot be opened.',
    },
    hint: {
      vi: 'Dùng địa chỉ bắt đầu bằng https://, hoặc đường dẫn trong cổng.',
      en: 'Use an address that begins with https://, or a path of the portal.',
    },
  },
  'content/stray-translation': {
    message: {
      vi: 'Bản tiếng Anh này không có bản tiếng Việt: không có tệp {original}.',
      en: 'This English text has no Vietnamese one: there is no file {original}.',
    },
    hint: {
      vi: 'Đặt cùng tên với bản tiếng Việt, hoặc thêm bản tiếng Việt.',
      en: 'Give it the name of the Vietnamese text, or add that text.',
    },
  },
  'content/misplaced': {
    message: {
      vi: 'Bài nằm ở thư mục không có trang nào: sẽ không ai đọc được.',
      en: 'The text lies in a folder of which no page is made: nobody would see it.',
    },
    hint: {
      vi: 'Đặt bài ngay trong content/guides, content/news, content/directives hoặc content/pages; bản tiếng Anh trong en/ của thư mục ấy.',
      en: 'Put it directly into content/guides, content/news, content/directives or content/pages; its English into the en/ of that folder.',
    },
  },
};
