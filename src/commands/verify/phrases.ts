import type { Words } from '../../table/language.ts';

interface FaultPhrase extends Words {
  /** A fault of the engine; any other may come from a text or a file of the portal. */
  readonly ours?: true;
}

/** What can be wrong in a built site, in words. */
export const faultPhrases = {
  'page-missing': {
    vi: 'Trang này phải có nhưng không được tạo ra.',
    en: 'This page is expected and was not written.',
    ours: true,
  },
  'page-unexpected': {
    vi: 'Trang này được tạo ra nhưng không có trong danh sách trang.',
    en: 'This page was written and is not on the list of pages.',
    ours: true,
  },
  'page-hidden': {
    vi: 'Tệp public/{file} che mất trang cùng tên. Hãy đổi tên hoặc xóa tệp đó.',
    en: 'The file public/{file} hides the page of the same name. Rename or remove it.',
  },
  'path-equal': {
    vi: 'Đường dẫn này chỉ khác "{other}" ở chữ hoa, chữ thường hoặc cách mã hóa dấu. Hãy đổi tên một trong hai.',
    en: 'This path differs from "{other}" only in case or in the encoding of marks. Rename one of them.',
  },
  'path-name': {
    vi: 'Windows không nhận tên "{name}". Hãy đặt tên khác.',
    en: 'Windows refuses the name "{name}". Choose another.',
  },
  'path-long': {
    vi: 'Đường dẫn dài {length} ký tự, quá {limit}. Hãy đặt tên ngắn hơn.',
    en: 'The path has {length} characters, more than {limit}. Choose shorter names.',
  },
  'file-private': {
    vi: 'Tệp này không được công khai (cấu hình, bản đồ mã nguồn hoặc tệp của hệ điều hành). Hãy bỏ nó ra.',
    en: 'This file must not be published (settings, a source map or a file of the system). Take it out.',
  },
  'link-broken': {
    vi: 'Liên kết "{link}" dẫn tới một trang hoặc tệp không có.',
    en: 'The link "{link}" leads to a page or file that does not exist.',
  },
  'link-slash': {
    vi: 'Liên kết "{link}" thiếu dấu "/" ở cuối.',
    en: 'The link "{link}" lacks its final "/".',
  },
  'link-outside-base': {
    vi: 'Liên kết "{link}" nằm ngoài đường dẫn gốc "{base}" của cổng.',
    en: 'The link "{link}" lies outside the base path "{base}" of the portal.',
  },
  'link-unreadable': {
    vi: 'Không đọc được địa chỉ "{link}".',
    en: 'The address "{link}" cannot be read.',
  },
  'fragment-missing': {
    vi: 'Liên kết "{link}": trang đích không có mục "#{fragment}".',
    en: 'The link "{link}": its page has no "#{fragment}".',
  },
  'origin-foreign': {
    vi: 'Trang tự tải "{link}" từ nơi khác. Mọi hình, phông chữ, tập lệnh phải nằm trong cổng.',
    en: 'The page loads "{link}" from elsewhere. Every image, font and script must lie in the portal.',
  },
  'inline-code': {
    vi: 'Có {what} viết thẳng trong trang; chính sách an toàn nội dung (CSP) chặn nó.',
    en: '{what} is written into the page; the content security policy refuses it.',
    ours: true,
  },
  'machine-path': {
    vi: 'Có đường dẫn của máy tạo trang ("{name}").',
    en: 'A path of the machine that built the site is in it ("{name}").',
    ours: true,
  },
  'heading-count': {
    vi: 'Trang có {count} tiêu đề h1; phải có đúng một.',
    en: 'The page has {count} h1 headings; it must have exactly one.',
    ours: true,
  },
  'language-wrong': {
    vi: 'Thẻ html ghi lang="{found}"; phải là "{expected}".',
    en: 'The html element says lang="{found}"; it must be "{expected}".',
    ours: true,
  },
  'title-missing': {
    vi: 'Trang không có tiêu đề (title).',
    en: 'The page has no title.',
    ours: true,
  },
} as const satisfies Record<string, FaultPhrase>;

export type FaultCode = keyof typeof faultPhrases;

/** Whether a fault can only come from the engine. */
export function isOurs(code: FaultCode): boolean {
  const phrase: FaultPhrase = faultPhrases[code];
  return phrase.ours === true;
}
