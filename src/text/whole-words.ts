/** A text for a large line: none of the words below ends a line with its first syllable alone. Vietnamese writes a blank inside words. */
export function wholeWords(text: string): string {
  return text.replaceAll(known, (word) => word.replaceAll(' ', '\u00A0'));
}

/** A part of a title that is broken only where no line holds it whole, or one that is broken as any text. */
export interface TitlePart {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The title of a document, taken apart so that the symbol behind a slash, such as `UBND-KSTT`, is not broken at its hyphen, nor parted
 * from the sign that follows.
 */
export function wholeSymbols(title: string): readonly TitlePart[] {
  return title
    .split(symbol)
    .map((text, index) => ({ text, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const symbol = /(?<=\/)(\p{Lu}[\p{Lu}\d&]*(?:-\p{Lu}[\p{Lu}\d&]*)+[,;:.)”]*)/u;

/** Words of titles and headings in this field; a name of several words may still be parted between them. */
const words = [
  'bảo hiểm',
  'bưu chính',
  'bưu điện',
  'căn cước',
  'chỉ tiêu',
  'chứng thực',
  'công nghệ',
  'công nghiệp',
  'công thương',
  'cơ quan',
  'cư trú',
  'dịch vụ',
  'doanh nghiệp',
  'đào tạo',
  'đặc khu',
  'đăng ký',
  'đăng nhập',
  'đất đai',
  'đầu tư',
  'địa bàn',
  'địa chỉ',
  'điện thoại',
  'điện tử',
  'định danh',
  'đính kèm',
  'đơn vị',
  'giải quyết',
  'giáo dục',
  'giao thông',
  'giấy tờ',
  'hài lòng',
  'hành chính',
  'hồ sơ',
  'hộ tịch',
  'hỗ trợ',
  'hướng dẫn',
  'kết quả',
  'khai sinh',
  'khai tử',
  'khoa học',
  'lao động',
  'lệ phí',
  'môi trường',
  'người dân',
  'nội vụ',
  'nông nghiệp',
  'nông thôn',
  'phát sinh',
  'phát thanh',
  'phát triển',
  'quản lý',
  'quốc gia',
  'số hóa',
  'số liệu',
  'tài chính',
  'tài khoản',
  'tài nguyên',
  'thành phố',
  'thanh toán',
  'theo dõi',
  'thị trấn',
  'thị xã',
  'thông tin',
  'thời gian',
  'thủ tục',
  'thương binh',
  'thường trú',
  'tiếp nhận',
  'toàn trình',
  'tờ khai',
  'trung bình',
  'trung tâm',
  'trung ương',
  'truyền thông',
  'trực thuộc',
  'trực tuyến',
  'tư pháp',
  'văn hóa',
  'văn phòng',
  'vận tải',
  'xã hội',
  'xây dựng',
  'xếp hạng',
];

const known = new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu');
