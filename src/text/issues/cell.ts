import type { Family } from './family.ts';

export const cellWords: Family<'cell'> = {
  'cell/empty': {
    message: {
      vi: 'Ô này trống, mà cột phải có nội dung ở mọi dòng.',
      en: 'This cell is empty, and the column must be filled in every row.',
    },
    hint: {
      vi: 'Điền nội dung cho ô, hoặc xóa cả dòng nếu dòng này thừa.',
      en: 'Fill the cell, or delete the whole row if it should not be there.',
    },
  },
  'cell/nothing-visible': {
    message: {
      vi: 'Ô này chỉ có ký tự không nhìn thấy được: "{value}".',
      en: 'This cell holds nothing but characters that cannot be seen: "{value}".',
    },
    hint: { vi: 'Xóa hết nội dung của ô rồi gõ lại.', en: 'Clear the cell and type it again.' },
  },
  'cell/blanks-around': {
    message: {
      vi: '"{value}" có dấu cách thừa ở đầu hoặc cuối; cổng đã bỏ qua.',
      en: '"{value}" has blanks before or after it, which were passed over.',
    },
    hint: {
      vi: 'Xóa dấu cách thừa; trong Excel có thể dùng hàm TRIM.',
      en: 'Delete the blanks; in Excel the function TRIM does it.',
    },
  },
  'cell/blanks-mended': {
    message: {
      vi: '"{value}" có dấu cách thừa, dấu cách không ngắt hoặc xuống dòng; cổng đọc như một dấu cách thường.',
      en: '"{value}" has blanks too many, of an unusual kind, or a line break; they were read as one plain blank.',
    },
    hint: {
      vi: 'Xóa chỗ thừa và gõ lại bằng một dấu cách thường.',
      en: 'Type one plain blank instead.',
    },
  },
  'cell/invisible': {
    message: {
      vi: '"{value}" có ký tự không nhìn thấy được.',
      en: '"{value}" holds characters that cannot be seen.',
    },
    hint: {
      vi: 'Xóa hết nội dung của ô rồi gõ lại bằng tay, không dán từ nơi khác.',
      en: 'Clear the cell and type it by hand instead of pasting.',
    },
  },
  'cell/invisible-removed': {
    message: {
      vi: '"{value}" có ký tự không nhìn thấy được; cổng đã bỏ đi.',
      en: '"{value}" holds characters that cannot be seen; they were left out.',
    },
    hint: {
      vi: 'Xóa hết nội dung của ô rồi gõ lại bằng tay.',
      en: 'Clear the cell and type it by hand.',
    },
  },
  'cell/look-alike': {
    message: {
      vi: 'Trong "{value}" có chữ "{letter}" của bảng chữ cái khác, trông giống chữ "{latin}".',
      en: '"{value}" holds "{letter}" of another alphabet, which looks like "{latin}".',
    },
    hint: {
      vi: 'Gõ lại chữ đó bằng bàn phím tiếng Việt; nếu cố ý viết tiếng nước ngoài thì để nguyên.',
      en: 'Type that letter again on a Latin keyboard; leave it if another language is meant.',
    },
  },
  'cell/markup': {
    message: {
      vi: '"{value}" có ký hiệu của HTML, Markdown hoặc ngôn ngữ mẫu; trang sẽ hiện nguyên văn như vậy.',
      en: '"{value}" holds marks of HTML, Markdown or a template; pages will show them as they stand.',
    },
    hint: {
      vi: 'Viết câu chữ bình thường, không dùng thẻ hay ký hiệu định dạng.',
      en: 'Write plain words without tags or formatting marks.',
    },
  },
  'cell/very-long': {
    message: {
      vi: 'Nội dung dài {length} ký tự, thường không quá {longest}.',
      en: 'The text is {length} characters long; {longest} is the usual limit.',
    },
    hint: {
      vi: 'Xem có dán nhầm không; phần giải thích dài nên để ở cột ghi chú hoặc trong bài viết.',
      en: 'See whether something was pasted by mistake; long explanations belong in a note or a text.',
    },
  },
  'cell/spreadsheet-error': {
    message: {
      vi: '"{value}" là lỗi của bảng tính, không phải nội dung.',
      en: '"{value}" is an error of the spreadsheet, not content.',
    },
    hint: {
      vi: 'Sửa công thức trong tệp Excel gốc (hoặc nới rộng cột nếu là ####), rồi lưu lại; không có nội dung thì để trống.',
      en: 'Mend the formula in the original file (or widen the column for ####) and save again; leave the cell empty if there is nothing.',
    },
  },
  'cell/missing-mark': {
    message: {
      vi: '"{value}" không phải nội dung; chỗ không có gì thì phải để ô trống.',
      en: '"{value}" is no content; where there is nothing, the cell must be empty.',
    },
    hint: {
      vi: 'Xóa "{value}", để ô trống. Nếu là số liệu chưa có hoặc không áp dụng, ghi O hoặc M ở cột "status".',
      en: 'Delete "{value}" and leave the cell empty. For a figure that is missing or does not apply, write O or M in column "status".',
    },
  },
  'cell/not-yes-no': {
    message: {
      vi: '"{value}" không phải "yes" hay "no".',
      en: '"{value}" is neither "yes" nor "no".',
    },
    hint: {
      vi: 'Viết yes (có) hoặc no (không), chữ thường.',
      en: 'Write yes or no, in small letters.',
    },
  },
  'cell/not-a-choice': {
    message: {
      vi: '"{value}" không phải một trong các giá trị được dùng.',
      en: '"{value}" is not one of the values in use.',
    },
    hint: { vi: 'Chọn một trong: {choices}.', en: 'Choose one of: {choices}.' },
  },
  'cell/misspelt-choice': {
    message: {
      vi: '"{value}" không phải một trong các giá trị được dùng.',
      en: '"{value}" is not one of the values in use.',
    },
    hint: {
      vi: 'Có phải là "{nearest}" không? Các giá trị: {choices}.',
      en: 'Did you mean "{nearest}"? The values are: {choices}.',
    },
  },
  'cell/not-a-url': {
    message: {
      vi: '"{value}" không phải địa chỉ trang đầy đủ.',
      en: '"{value}" is not a whole web address.',
    },
    hint: {
      vi: 'Viết cả địa chỉ, bắt đầu bằng https://, không có dấu cách, ví dụ https://example.vn/trang.',
      en: 'Write all of it, from https:// on and without blanks, for example https://example.vn/page.',
    },
  },
  'cell/url-without-protocol': {
    message: {
      vi: 'Địa chỉ "{value}" thiếu phần đầu https://.',
      en: 'The address "{value}" lacks https:// at its beginning.',
    },
    hint: {
      vi: 'Viết {right}, sau khi mở thử địa chỉ đó.',
      en: 'Write {right}, after trying that it opens.',
    },
  },
  'cell/insecure-url': {
    message: {
      vi: 'Địa chỉ "{value}" dùng http, có thể bị sửa trên đường truyền.',
      en: 'The address "{value}" uses http and can be changed on its way.',
    },
    hint: {
      vi: 'Thử thay http:// bằng https://; nếu trang không có https thì để nguyên.',
      en: 'Try https:// instead of http://; leave it if the site has no https.',
    },
  },
};
