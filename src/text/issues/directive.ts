import type { Family } from './family.ts';

export const directiveWords: Family<'directive'> = {
  'directive/number-form': {
    message: {
      vi: 'Số hoặc ký hiệu văn bản viết không đúng: "{value}".',
      en: 'The number or symbol of the document is written wrongly: "{value}".',
    },
    hint: {
      vi: 'Văn bản 2440/UBND-VH có "number" là 2440 và "symbol" là UBND-VH.',
      en: 'Document 2440/UBND-VH has 2440 as its "number" and UBND-VH as its "symbol".',
    },
  },
  'directive/number-without-symbol': {
    message: {
      vi: 'Văn bản có số {value} nhưng không có ký hiệu.',
      en: 'The document has number {value} and no symbol.',
    },
    hint: {
      vi: 'Thêm phần sau dấu gạch chéo vào "symbol", ví dụ UBND-VH.',
      en: 'Add what follows the slash as "symbol", for example UBND-VH.',
    },
  },
  'directive/symbol-of-other-kind': {
    message: {
      vi: 'Ký hiệu "{value}" không phải của loại văn bản này: {kind} có ký hiệu bắt đầu bằng {right}.',
      en: 'Symbol "{value}" does not fit this kind: that of a {kind} begins with {right}.',
    },
    hint: {
      vi: 'Xem lại văn bản, sửa "kind" hoặc "symbol".',
      en: 'Look at the document and correct "kind" or "symbol".',
    },
  },
  'directive/future-date': {
    message: {
      vi: 'Ngày ban hành {value} sau ngày {today} của lần kiểm tra này.',
      en: 'The date of issue, {value}, lies after {today}, the day of this check.',
    },
    hint: { vi: 'Kiểm tra lại năm và tháng.', en: 'Check the year and the month.' },
  },
  'directive/blank-untold': {
    message: {
      vi: 'Chưa nói vì sao thiếu {keys}: "uncertain" để trống.',
      en: 'Nothing says why {keys} is missing: "uncertain" is empty.',
    },
    hint: {
      vi: 'Ghi vào "uncertain" chỗ bản gốc để trống hoặc không đọc được; không tự điền.',
      en: 'Say in "uncertain" what the original leaves blank or unreadable; fill in nothing.',
    },
  },
  'directive/file-missing': {
    message: {
      vi: 'Không có tệp "{value}" trong thư mục public.',
      en: 'There is no file "{value}" in the folder public.',
    },
    hint: {
      vi: 'Thêm tệp vào public, hoặc sửa đường dẫn; chữ hoa và chữ thường phải đúng như tên tệp.',
      en: 'Add the file to public, or correct the path; capitals and small letters count.',
    },
  },
  'directive/not-held': {
    message: {
      vi: 'Cổng chưa có văn bản này (held: false) nên không thể biết "{key}".',
      en: 'The portal does not hold this document (held: false), so "{key}" cannot be known.',
    },
    hint: {
      vi: 'Xóa "{key}", hoặc xóa dòng "held: false" nếu đã có văn bản.',
      en: 'Delete "{key}", or delete "held: false" if the document is at hand.',
    },
  },
  'directive/summary-of-not-held': {
    message: {
      vi: 'Cổng chưa có văn bản này (held: false) mà lại có phần tóm tắt.',
      en: 'The portal does not hold this document (held: false), and yet there is a summary.',
    },
    hint: {
      vi: 'Xóa phần tóm tắt, hoặc xóa dòng "held: false" nếu đã có văn bản.',
      en: 'Delete the summary, or delete "held: false" if the document is at hand.',
    },
  },
  'directive/uncited': {
    message: {
      vi: 'Cổng chưa có văn bản này (held: false), và không văn bản nào trên cổng viện dẫn nó.',
      en: 'The portal does not hold this document (held: false), and no document cites it.',
    },
    hint: {
      vi: 'Ghi mã văn bản này ở "cites" của văn bản viện dẫn nó, hoặc xóa tệp.',
      en: 'Name it in "cites" of the document that cites it, or delete the file.',
    },
  },
  'directive/issuer-en-of-unit': {
    message: {
      vi: 'Cơ quan ban hành là đơn vị {unit}, nên không ghi tên tiếng Anh "{value}" ở đây.',
      en: 'The issuer is unit {unit}, so its English name "{value}" does not belong here.',
    },
    hint: {
      vi: 'Xóa "issuer_en"; tên tiếng Anh của đơn vị ghi ở cột name_en của data/units.csv.',
      en: 'Delete "issuer_en"; the English name of a unit stands in column name_en of data/units.csv.',
    },
  },
  'directive/issuer-en-otherwise': {
    message: {
      vi: 'Tên tiếng Anh của cơ quan ban hành ở đây là "{value}", còn ở {other} là "{right}".',
      en: 'The English name of the issuer is "{value}" here, and "{right}" in {other}.',
    },
    hint: {
      vi: 'Chọn một tên cho cùng một cơ quan, ghi giống nhau ở mọi văn bản.',
      en: 'Choose one name for one body and write it alike in all documents.',
    },
  },
  'directive/duplicate': {
    message: {
      vi: 'Văn bản "{value}" đã có ở {other}: cùng cơ quan ban hành, số, ký hiệu và ngày.',
      en: 'Document "{value}" is recorded in {other} already: the same issuer, number, symbol and date.',
    },
    hint: {
      vi: 'Giữ một tệp; nếu là hai văn bản, sửa số hoặc ngày.',
      en: 'Keep one of the files; if they are two documents, correct the number or date.',
    },
  },
  'directive/number-twice': {
    message: {
      vi: 'Số "{value}" của cùng cơ quan, trong cùng năm, đã có ở {other} với ngày khác.',
      en: 'Number "{value}" of the same issuer and year is in {other} already, with another date.',
    },
    hint: {
      vi: 'Xem lại số và ngày của hai văn bản; cơ quan cấp trùng số thì giữ cả hai.',
      en: 'Check the number and date of both; if the issuer gave one number twice, keep both.',
    },
  },
  'directive/cites-itself': {
    message: {
      vi: 'Văn bản này viện dẫn chính nó.',
      en: 'The document cites itself.',
    },
    hint: {
      vi: 'Sửa thành văn bản được viện dẫn, hoặc xóa mục này.',
      en: 'Name the document that it cites, or delete the item.',
    },
  },
  'directive/cites-later': {
    message: {
      vi: 'Văn bản được viện dẫn đề ngày {value}, sau ngày {own} của văn bản viện dẫn nó.',
      en: 'The document cited is dated {value}, after {own}, the date of the one that cites it.',
    },
    hint: {
      vi: 'Sửa lại một trong hai ngày.',
      en: 'Correct one of the two dates.',
    },
  },
  'directive/cited-otherwise': {
    message: {
      vi: 'Ở đây ghi "{value}", còn {record} ghi "{right}".',
      en: 'Here it says "{value}", and {record} says "{right}".',
    },
    hint: {
      vi: 'Sửa chỗ sai; đã có "directive" thì không cần ghi lại số, ngày, cơ quan.',
      en: 'Correct the wrong one; with "directive" the number, date and issuer need not be repeated.',
    },
  },
  'directive/unlinked': {
    message: {
      vi: 'Văn bản được viện dẫn có trên cổng, nhưng mục này chưa ghi mã của nó.',
      en: 'The document cited is on the portal, and this item does not name its record.',
    },
    hint: {
      vi: 'Ghi "directive: {right}" thay cho số, ngày và cơ quan.',
      en: 'Write "directive: {right}" instead of the number, date and issuer.',
    },
  },
  'directive/translation-head': {
    message: {
      vi: 'Bản tiếng Anh của văn bản không có phần mở đầu: số, ngày, cơ quan ghi một lần ở {original}.',
      en: 'The English text of a directive has no head: number, date and issuer stand once, in {original}.',
    },
    hint: {
      vi: 'Xóa phần giữa hai dòng ---, kể cả hai dòng đó.',
      en: 'Delete the two lines of --- and all between them.',
    },
  },
};
