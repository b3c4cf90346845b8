import type { Family } from './family.ts';

export const componentWords: Family<'component'> = {
  'component/unknown': {
    message: {
      vi: 'Không có thành phần nào tên là {value}.',
      en: 'There is no component {value}.',
    },
    hint: {
      vi: 'Bài loại này dùng được {components}; còn lại viết bằng Markdown.',
      en: 'This kind of text may use {components}; write the rest in Markdown.',
    },
  },
  'component/misspelt': {
    message: {
      vi: 'Không có thành phần nào tên là {value}.',
      en: 'There is no component {value}.',
    },
    hint: {
      vi: 'Có phải là <{nearest}> không? Viết đúng cả chữ hoa; nếu là dấu nhỏ hơn, viết \\<.',
      en: 'Did you mean <{nearest}>? Capitals count; if it is a less-than sign, write \\<.',
    },
  },
  'component/spread': {
    message: {
      vi: 'Thẻ <{component}> không được có biểu thức {value}.',
      en: 'The tag <{component}> must not hold the expression {value}.',
    },
    hint: {
      vi: 'Xóa đi; mỗi thuộc tính viết là tên="chữ".',
      en: 'Delete it; write each attribute as name="words".',
    },
  },
  'component/unknown-attribute': {
    message: {
      vi: 'Thẻ <{component}> không có thuộc tính "{value}".',
      en: 'The tag <{component}> has no attribute "{value}".',
    },
    hint: {
      vi: 'Xóa thuộc tính này. Thẻ này nhận: {attributes}.',
      en: 'Delete it. The tag takes: {attributes}.',
    },
  },
  'component/misspelt-attribute': {
    message: {
      vi: 'Thẻ <{component}> không có thuộc tính "{value}".',
      en: 'The tag <{component}> has no attribute "{value}".',
    },
    hint: { vi: 'Có phải là "{nearest}" không?', en: 'Did you mean "{nearest}"?' },
  },
  'component/attribute-expression': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> là biểu thức trong ngoặc nhọn.',
      en: 'The attribute "{value}" of <{component}> is an expression in braces.',
    },
    hint: {
      vi: 'Viết chữ trong dấu ngoặc kép: {value}="…".',
      en: 'Write words between quotes: {value}="…".',
    },
  },
  'component/attribute-twice': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> viết hai lần.',
      en: 'The attribute "{value}" of <{component}> stands twice.',
    },
    hint: { vi: 'Giữ lại một.', en: 'Keep one of them.' },
  },
  'component/attribute-empty': {
    message: {
      vi: 'Thuộc tính "{value}" của <{component}> để trống.',
      en: 'The attribute "{value}" of <{component}> is empty.',
    },
    hint: {
      vi: 'Viết chữ trong dấu ngoặc kép, {value}="…", hoặc xóa thuộc tính nếu không bắt buộc.',
      en: 'Write words between quotes, {value}="…", or delete it where it may be left out.',
    },
  },
  'component/attribute-missing': {
    message: {
      vi: 'Thẻ <{component}> thiếu thuộc tính "{value}".',
      en: 'The tag <{component}> lacks the attribute "{value}".',
    },
    hint: { vi: 'Thêm {value}="…" vào thẻ.', en: 'Add {value}="…" to the tag.' },
  },
  'component/step-outside': {
    message: {
      vi: 'Thẻ {value} không nằm trực tiếp trong <Steps>.',
      en: 'The tag {value} does not stand directly in <Steps>.',
    },
    hint: {
      vi: 'Đặt các <Step> giữa <Steps> và </Steps>.',
      en: 'Put every <Step> between <Steps> and </Steps>.',
    },
  },
  'component/not-a-step': {
    message: {
      vi: 'Trong <Steps> có thứ không phải là <Step>: "{value}".',
      en: '<Steps> holds something that is no <Step>: "{value}".',
    },
    hint: {
      vi: 'Đưa vào trong một <Step>, hoặc ra ngoài <Steps>.',
      en: 'Move it into a <Step>, or out of <Steps>.',
    },
  },
  'component/inside': {
    message: {
      vi: 'Thẻ {value} không đặt trong <{parent}> được.',
      en: 'The tag {value} cannot stand in <{parent}>.',
    },
    hint: { vi: 'Đưa ra ngoài <{parent}>.', en: 'Move it out of <{parent}>.' },
  },
  'component/in-sentence': {
    message: {
      vi: 'Thẻ {value} nằm giữa câu, trong đề mục hoặc trong bảng.',
      en: 'The tag {value} stands in a sentence, a heading or a table.',
    },
    hint: {
      vi: 'Đặt thẻ ở dòng riêng, cách đoạn trên và đoạn dưới một dòng trống.',
      en: 'Put it on a line of its own, with a blank line above and below.',
    },
  },
  'component/filled': {
    message: {
      vi: 'Thẻ {value} không chứa gì bên trong.',
      en: 'The tag {value} takes nothing between its ends.',
    },
    hint: {
      vi: 'Viết thẻ tự đóng, kết thúc bằng />, và đưa chữ ra ngoài.',
      en: 'Let the tag end in /> and move the words out of it.',
    },
  },
  'component/empty': {
    message: { vi: 'Thẻ {value} không có gì bên trong.', en: 'The tag {value} is empty.' },
    hint: { vi: 'Viết nội dung, hoặc xóa thẻ.', en: 'Write what belongs in it, or delete it.' },
  },
  'component/term-text': {
    message: {
      vi: 'Trong <Term> chỉ có chữ thường, không có Markdown hay thẻ khác.',
      en: '<Term> holds plain words, no Markdown and no other tag.',
    },
    hint: {
      vi: 'Viết đúng từ viết tắt hoặc thuật ngữ, ví dụ <Term>DVCTT</Term>.',
      en: 'Write the abbreviation or term alone, for example <Term>DVCTT</Term>.',
    },
  },
  'component/twice': {
    message: { vi: 'Thẻ {value} đã có ở trên.', en: 'The tag {value} stands above already.' },
    hint: { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
  },
};
