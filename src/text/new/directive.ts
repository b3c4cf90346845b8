import type { Phrases } from '../messages/say.ts';

/** What starting the record of a document says. */
export const directiveNewWords = {
  directive: {
    vi: 'bản ghi một văn bản, đọc từ văn bản dán vào (--from van-ban.txt)',
    en: 'the record of a document, read from its pasted text (--from letter.txt)',
  },
  from: {
    vi: 'Tệp .txt có toàn văn văn bản (chép từ Word hoặc PDF rồi dán vào).',
    en: 'A .txt file with the whole text of the document (copied from Word or PDF).',
  },
  noFile: { vi: 'Không đọc được tệp "{file}".', en: 'The file "{file}" cannot be read.' },
  noText: { vi: 'Không có chữ nào trong văn bản dán vào.', en: 'The pasted text is empty.' },
  unreadable: {
    vi: 'Không đọc được văn bản dán vào, chưa ghi gì. Mở nó, chép toàn văn, dán vào một tệp .txt lưu theo UTF-8.',
    en: 'The pasted text cannot be read; nothing was written. Open it, copy all of it into a .txt file, saved as UTF-8.',
  },
  readFrom: { vi: 'đọc từ “{words}”', en: 'read from “{words}”' },
  unitFrom: {
    vi: 'đơn vị đọc từ “{words}”; bản gốc viết hoa',
    en: 'the unit read from “{words}”, which is in capitals',
  },
  fromCapitals: {
    vi: 'đọc từ “{words}”; bản gốc viết hoa, xem lại chữ nào phải viết hoa',
    en: 'read from “{words}”, which is in capitals: see which words are names',
  },
  notFound: {
    vi: 'không thấy trong văn bản được dán; để trống',
    en: 'not found in the pasted text; left empty',
  },
  partOnly: {
    vi: 'chỉ thấy một phần: “{words}”; phần thiếu để trống',
    en: 'only a part was found: “{words}”; the rest is left empty',
  },
  token: {
    vi: 'còn ký hiệu mẫu chưa điền: {tokens}',
    en: 'tokens of a template still stand there: {tokens}',
  },
  cited: {
    vi: '{number}: “{words}”',
    en: '{number}: “{words}”',
  },
  perhaps: {
    vi: '{number} có thể là {records} (số trùng, chưa rõ ngày): đúng thì thay bằng directive:',
    en: '{number} may be {records} (the same number, the date is not known): if so, name it under directive:',
  },
  relations: {
    vi: 'thêm relation: và note: cho từng văn bản; văn bản được nhắc mà không có số thì tự thêm',
    en: 'add relation: and note: to each; documents that are named without a number are to be added',
  },
  status: {
    vi: 'máy không biết văn bản còn hiệu lực hay không',
    en: 'a machine cannot know whether it is in force',
  },
  noNumber: {
    vi: 'Không thấy số của văn bản trong bản được đọc.',
    en: 'No number was found in the copy that was read.',
  },
  noSymbol: {
    vi: 'Không thấy số, ký hiệu của văn bản trong bản được đọc.',
    en: 'No number or symbol was found in the copy that was read.',
  },
  noDate: {
    vi: 'Không thấy ngày ban hành trong bản được đọc.',
    en: 'No date of issue was found in the copy that was read.',
  },
  partOfDate: {
    vi: 'Ngày ban hành trong bản được đọc không đủ: “{words}”.',
    en: 'The date of issue is incomplete in the copy that was read: “{words}”.',
  },
  tokens: {
    vi: 'Bản được đọc còn ký hiệu mẫu chưa điền: {tokens}.',
    en: 'Tokens of a template still stand in the copy that was read: {tokens}.',
  },
  uncertain: {
    vi: 'máy ghi theo chỗ không thấy; bản gốc có thì điền và xóa dòng ở đây',
    en: 'written for what was not found; if the original has it, fill it in and delete the line here',
  },
  damaged: {
    vi: 'Văn bản dán vào mất dấu tiếng Việt, như bản quét nhận dạng chữ kém, nên máy không lấy gì từ đó. Gõ lại phần đầu, phần cuối theo bản gốc rồi chạy lại, hoặc tự điền.',
    en: 'The pasted text has lost its Vietnamese accents, like a badly read scan: nothing was taken from it. Type its beginning and end anew from the original and run this again, or fill in the record yourself.',
  },
  personal: {
    vi: 'Văn bản có {count} số điện thoại di động, số định danh hoặc địa chỉ thư riêng: không ghi vào bản ghi.',
    en: 'Mobile numbers, identity numbers or private addresses in the document: {count}. They are not in the record.',
  },
  summary: {
    vi: 'Viết tóm tắt dưới dòng --- của {file}: vì sao có văn bản, mức phải đạt, ai phải làm gì. Bản tiếng Anh cùng tên trong content/directives/en/, không có phần mở đầu.',
    en: 'Write the summary below the line --- of {file}: why it was written, what is to be reached, who must do what. The English one has the same name in content/directives/en/, without a head.',
  },
  tables: {
    vi: 'Chỉ tiêu của văn bản ghi vào data/targets.csv, nhiệm vụ vào data/tasks.csv, với mã {id}.',
    en: 'Its targets belong to data/targets.csv, its tasks to data/tasks.csv, under the code {id}.',
  },
  body: {
    vi: 'Dưới dòng --- là tóm tắt, viết bằng Markdown. Chưa có tóm tắt thì để trống.',
    en: 'Below the line --- is the summary, in Markdown. Without one it stays empty.',
  },
} as const satisfies Phrases;
