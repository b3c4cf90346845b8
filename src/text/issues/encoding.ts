import type { Family } from './family.ts';

export const encodingWords: Family<'encoding'> = {
  'encoding/utf-16': {
    message: {
      vi: 'Tệp được lưu theo bảng mã {encoding}, không phải UTF-8.',
      en: 'The file is saved as {encoding}, not as UTF-8.',
    },
    hint: {
      vi: 'Lưu lại tệp theo UTF-8: trong Excel chọn kiểu “CSV UTF-8 (Comma delimited)”, trong Notepad chọn mã hóa UTF-8.',
      en: 'Save the file again as UTF-8: in Excel choose “CSV UTF-8 (Comma delimited)”, in Notepad the encoding UTF-8.',
    },
  },
  'encoding/not-utf-8': {
    message: {
      vi: 'Byte {byte} trong "{value}" không phải UTF-8; có lẽ tệp được lưu theo bảng mã ANSI của Windows.',
      en: 'The byte {byte} in "{value}" is not UTF-8; the file is probably saved in an ANSI encoding of Windows.',
    },
    hint: {
      vi: 'Mở tệp gốc, xem chữ có đúng không, rồi lưu lại theo UTF-8 (trong Excel: “CSV UTF-8 (Comma delimited)”).',
      en: 'Open the original, see that its letters are right, and save it as UTF-8 (in Excel: “CSV UTF-8 (Comma delimited)”).',
    },
  },
  'encoding/legacy': {
    message: {
      vi: 'Tệp không phải UTF-8 mà có lẽ theo bảng mã {encoding}: "{value}" khi đó đọc là "{reading}".',
      en: 'The file is not UTF-8 but probably {encoding}: "{value}" would then read "{reading}".',
    },
    hint: {
      vi: 'Chuyển tệp sang Unicode bằng Unikey Toolkit (Ctrl+Shift+F6, nguồn {encoding}, đích Unicode), rồi lưu theo UTF-8.',
      en: 'Convert the file to Unicode with Unikey Toolkit (Ctrl+Shift+F6, from {encoding} to Unicode), then save it as UTF-8.',
    },
  },
  'encoding/legacy-letters': {
    message: {
      vi: '"{value}" không phải chữ tiếng Việt; đọc theo phông {encoding} thì là "{reading}" (số dòng như vậy: {lines}).',
      en: '"{value}" is not written in Vietnamese letters; in the fonts of {encoding} it reads "{reading}" (lines like this: {lines}).',
    },
    hint: {
      vi: 'Chuyển nội dung sang Unicode bằng Unikey Toolkit (Ctrl+Shift+F6, nguồn {encoding}, đích Unicode) rồi dán lại.',
      en: 'Convert the text to Unicode with Unikey Toolkit (Ctrl+Shift+F6, from {encoding} to Unicode) and paste it again.',
    },
  },
  'encoding/double-encoded': {
    message: {
      vi: '"{value}" là chữ UTF-8 bị đọc nhầm rồi lưu lại lần nữa; đúng ra là "{reading}" (số dòng như vậy: {lines}).',
      en: '"{value}" is UTF-8 text that was misread and saved once more; it should be "{reading}" (lines like this: {lines}).',
    },
    hint: {
      vi: 'Lấy lại tệp gốc; khi nhập vào Excel, dùng Dữ liệu > Từ văn bản/CSV và chọn “65001: Unicode (UTF-8)”.',
      en: 'Go back to the original; when you bring it into Excel, use Data > From Text/CSV and choose “65001: Unicode (UTF-8)”.',
    },
  },
  'encoding/lost-letter': {
    message: {
      vi: 'Trong "{value}" có chữ đã mất, chỉ còn ký hiệu thay thế (U+FFFD) (số dòng như vậy: {lines}).',
      en: 'A letter in "{value}" is lost; only the replacement mark (U+FFFD) is left (lines like this: {lines}).',
    },
    hint: {
      vi: 'Chữ đã mất không khôi phục được từ tệp này: lấy lại tệp gốc hoặc gõ lại những ô đó.',
      en: 'Lost letters cannot be recovered from this file: get the original, or type these cells again.',
    },
  },
  'encoding/control-character': {
    message: {
      vi: 'Trong "{value}" có ký tự điều khiển {character}, không nhìn thấy được (số dòng như vậy: {lines}).',
      en: '"{value}" holds the control character {character}, which cannot be seen (lines like this: {lines}).',
    },
    hint: {
      vi: 'Xóa ô đó và gõ lại; nếu có nhiều ô, trong Excel dùng hàm CLEAN.',
      en: 'Clear the cell and type it again; for many cells use the function CLEAN in Excel.',
    },
  },
};
