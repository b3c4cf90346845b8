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
  'content/unknown-component': {
    message: {
      vi: 'Không có thành phần nào tên là {value}.',
      en: 'There is no component {value}.',
    },
    hint: {
      vi: 'Bài loại này dùng được {components}; còn lại viết bằng Markdown.',
      en: 'This kind of text may use {components}; write the rest in Markdown.',
    },
  },
  'content/misspelt-component': {
    message: {
      vi: 'Không có thành phần nào tên là {value}.',
      en: 'There is no component {value}.',
    },
    hint: {
      vi: 'Có phải là <{nearest}> không? Viết đúng cả chữ hoa; nếu là dấu nhỏ hơn, viết \\<.',
      en: 'Did you mean <{nearest}>? Capitals count; if it is a less-than sign, write \\<.',
    },
  },
  'content/spread': {
    message: {
      vi: 'Thẻ <{component}> không được có biểu thức {value}.',
      en: 'The tag <{component}> must not hold the expression {value}.',
    },
    hint: {
      vi: 'Xóa đi; mỗi thuộc tính viết là tên="chữ".',
      en: 'Delete it; write each attribute as name="words".',
    },
  },
  'content/unknown-attribute': {
    message: {
      vi: 'Thẻ <{component}> không có thuộc tính "{value}".',
      en: 'The tag <{component}> has no attribute "{value}".',
    },
    hint: {
      vi: 'Xóa thuộc tính này. Thẻ này nhận: {attributes}.',
      en: 'Delete it. The tag takes: {attributes}.',
    },
  },
  'content/misspelt-attribute': {
    message: {
      vi: 'Thẻ <{component}> không có thuộc tính "{value}".',
      en: 'The tag <{component}> has no attribute "{value}".',
    },
    hint: { vi: 'Có phải là "{nearest}" không?', en: 'Did you mean "{nearest}"?' },
  },
  'content/attribute-expression': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> là biểu thức trong ngoặc nhọn.',
      en: 'The attribute "{value}" of <{component}> is an expression in braces.',
    },
    hint: {
      vi: 'Viết chữ trong dấu ngoặc kép: {value}="…".',
      en: 'Write words between quotes: {value}="…".',
    },
  },
  'content/attribute-twice': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> viết hai lần.',
      en: 'The attribute "{value}" of <{component}> stands twice.',
    },
    hint: { vi: 'Giữ lại một.', en: 'Keep one of them.' },
  },
  'content/attribute-empty': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> để trống.',
      en: 'The attribute "{value}" of <{component}> is empty.',
    },
    hint: {
      vi: 'Viết chữ trong dấu ngoặc kép, {value}="…", hoặc xóa thuộc tính nếu không bắt buộc.',
      en: 'Write words between quotes, {value}="…", or delete it where it may be left out.',
    },
  },
  'content/attribute-missing': {
    message: {
      vi: 'Thẻ <{component}> thiếu thuộc tính "{value}".',
      en: 'The tag <{component}> lacks the attribute "{value}".',
    },
    hint: { vi: 'Thêm {value}="…" vào thẻ.', en: 'Add {value}="…" to the tag.' },
  },
  'content/step-outside': {
    message: {
      vi: 'Thẻ {value} không nằm trực tiếp trong <Steps>.',
      en: 'The tag {value} does not stand directly in <Steps>.',
    },
    hint: {
      vi: 'Đặt các <Step> giữa <Steps> và </Steps>.',
      en: 'Put every <Step> between <Steps> and </Steps>.',
    },
  },
  'content/not-a-step': {
    message: {
      vi: 'Trong <Steps> có thứ không phải là <Step>: "{value}".',
      en: '<Steps> holds something that is no <Step>: "{value}".',
    },
    hint: {
      vi: 'Đưa vào trong một <Step>, hoặc ra ngoài <Steps>.',
      en: 'Move it into a <Step>, or out of <Steps>.',
    },
  },
  'content/component-inside': {
    message: {
      vi: 'Thẻ {value} không đặt trong <{parent}> được.',
      en: 'The tag {value} cannot stand in <{parent}>.',
    },
    hint: { vi: 'Đưa ra ngoài <{parent}>.', en: 'Move it out of <{parent}>.' },
  },
  'content/component-in-sentence': {
    message: {
      vi: 'Thẻ {value} nằm giữa câu, trong đề mục hoặc trong bảng.',
      en: 'The tag {value} stands in a sentence, a heading or a table.',
    },
    hint: {
      vi: 'Đặt thẻ ở dòng riêng, cách đoạn trên và đoạn dưới một dòng trống.',
      en: 'Put it on a line of its own, with a blank line above and below.',
    },
  },
  'content/component-filled': {
    message: {
      vi: 'Thẻ {value} không chứa gì bên trong.',
      en: 'The tag {value} takes nothing between its ends.',
    },
    hint: {
      vi: 'Viết thẻ tự đóng, kết thúc bằng />, và đưa chữ ra ngoài.',
      en: 'Let the tag end in /> and move the words out of it.',
    },
  },
  'content/component-empty': {
    message: { vi: 'Thẻ {value} không có gì bên trong.', en: 'The tag {value} is empty.' },
    hint: { vi: 'Viết nội dung, hoặc xóa thẻ.', en: 'Write what belongs in it, or delete it.' },
  },
  'content/term-text': {
    message: {
      vi: 'Trong <Term> chỉ có chữ thường, không có Markdown hay thẻ khác.',
      en: '<Term> holds plain words, no Markdown and no other tag.',
    },
    hint: {
      vi: 'Viết đúng từ viết tắt hoặc thuật ngữ, ví dụ <Term>DVCTT</Term>.',
      en: 'Write the abbreviation or term alone, for example <Term>DVCTT</Term>.',
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
};
