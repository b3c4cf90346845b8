import { defineTable } from '../definition.ts';
import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';
import { url } from '../fields/url.ts';

export const sources = defineTable({
  name: 'sources',
  path: 'sources.csv',
  required: false,
  title: { vi: 'Nguồn số liệu', en: 'Sources' },
  description: {
    vi: 'Số liệu lấy từ đâu: văn bản, trang, bảng nào. Mỗi dòng là một chỗ trong một tài liệu.',
    en: 'Where figures come from: which document, page or table. Each row is one place in one document.',
  },
  key: ['source'],
  fields: {
    source: {
      type: code,
      required: true,
      title: { vi: 'Mã nguồn', en: 'Source code' },
      description: {
        vi: 'Mã riêng của nguồn, không trùng trong bảng.',
        en: 'The source’s own code, used once in the table.',
      },
    },
    title: {
      type: text,
      required: true,
      title: { vi: 'Tên tài liệu', en: 'Title' },
      description: {
        vi: 'Tên văn bản, báo cáo hoặc trang lấy số liệu.',
        en: 'The title of the document, report or page, in Vietnamese.',
      },
    },
    title_en: textInEnglish({ vi: 'Tên tài liệu', en: 'Title' }),
    publisher: {
      type: name,
      required: false,
      title: { vi: 'Cơ quan công bố', en: 'Publisher' },
      description: {
        vi: 'Cơ quan ban hành hoặc công bố tài liệu.',
        en: 'The body that issued or published the document.',
      },
    },
    publisher_en: nameInEnglish({ vi: 'Cơ quan công bố', en: 'Publisher' }),
    directive: {
      type: code,
      required: false,
      references: 'directives',
      title: { vi: 'Văn bản', en: 'Directive' },
      description: {
        vi: 'Mã văn bản nếu nguồn là một văn bản có trên cổng: tên tệp trong content/directives, không có “.mdx”.',
        en: 'The directive’s code, when the source is a directive on this portal: the name of its file in content/directives, without “.mdx”.',
      },
    },
    url: {
      type: url,
      required: false,
      title: { vi: 'Địa chỉ', en: 'Address' },
      description: {
        vi: 'Địa chỉ tài liệu trên mạng.',
        en: 'The address of the document on the web.',
      },
    },
    page: {
      type: text,
      required: false,
      title: { vi: 'Chỗ trong tài liệu', en: 'Place in the document' },
      description: {
        vi: 'Trang, đoạn, bảng hoặc chú thích có số liệu.',
        en: 'The page, paragraph, table or footnote that has the figure.',
      },
    },
    page_en: textInEnglish({ vi: 'Chỗ trong tài liệu', en: 'Place in the document' }),
    retrieved_on: {
      type: date,
      required: false,
      title: { vi: 'Ngày lấy số liệu', en: 'Retrieved on' },
      description: {
        vi: 'Ngày xem hoặc tải tài liệu.',
        en: 'The day the document was read or downloaded.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết về nguồn, ví dụ “bản quét mờ”.',
        en: 'What readers should know about the source, for example that the scan is hard to read.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
