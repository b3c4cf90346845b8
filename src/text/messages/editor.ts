import type { Phrases } from './say.ts';

/** The page for editing texts in a browser, and its forms. */
export const editorPhrases = {
  title: { vi: 'Sửa bài trên trình duyệt', en: 'Edit texts in the browser' },
  loading: { vi: 'Đang mở trình sửa bài…', en: 'Opening the editor…' },
  noScript: {
    vi: 'Trang này cần JavaScript. Không có thì vẫn sửa được: mỗi bài là một tệp trong thư mục content, mở bằng trình soạn thảo thường.',
    en: 'This page needs JavaScript. Without it you can still edit: each text is a file in the content folder, for any text editor.',
  },
  onlyHere: {
    vi: 'Trang này sửa các tệp trên máy đang mở nó. Hãy chạy npm run dev trên máy giữ thư mục của cổng, rồi mở lại trang ở địa chỉ localhost.',
    en: 'This page edits files on the machine that shows it. Run npm run dev on the machine that holds the portal folder, and open the page there at the localhost address.',
  },
  noPicker: {
    vi: 'Trình duyệt này chưa mở được thư mục trên máy. Hãy dùng Chrome, Edge hoặc Cốc Cốc bản mới.',
    en: 'This browser cannot open folders of your machine. Use a recent Chrome or Edge.',
  },
  saving: {
    vi: 'Đang lưu, xin đợi…',
    en: 'Saving, please wait…',
  },
  unsaved: {
    vi: 'Bài này có chỗ chưa lưu. Rời đi thì có thể mất. Vẫn rời đi?',
    en: 'This text has changes that are not saved and may be lost. Leave it all the same?',
  },
  changedElsewhere: {
    vi: 'Chưa lưu tệp {file}: từ lúc mở trang này, tệp trên máy đã được sửa ở nơi khác. Hãy chép lời vừa viết ra chỗ khác, tải lại trang rồi sửa lại.',
    en: 'The file {file} was not saved: it was changed elsewhere after this page read it. Copy your words to another place, load the page again, and edit anew.',
  },
  notWritten: {
    vi: 'Máy không ghi được tệp {file}; tệp vẫn như trước. Hãy xem ổ đĩa còn chỗ trống không, rồi bấm Lưu lần nữa.',
    en: 'This machine could not write the file {file}; it is as it was. See whether the disk is full, then save again.',
  },
  guides: { vi: 'Bài hướng dẫn', en: 'Guides' },
  directives: { vi: 'Văn bản chỉ đạo', en: 'Directives' },
  news: { vi: 'Tin', en: 'News' },
  pages: { vi: 'Trang của cổng', en: 'Pages of the portal' },
  about: { vi: 'Giới thiệu', en: 'About' },
  body: { vi: 'Thân bài', en: 'Text' },
  bodyHint: {
    vi: 'Viết bằng Markdown. Đề mục bắt đầu từ ##.',
    en: 'Markdown. Headings begin at ##.',
  },
  slugHint: {
    vi: 'Tên tệp và địa chỉ trang: chữ thường không dấu, chữ số, gạch nối. Đăng rồi thì không đổi.',
    en: 'The name of the file and the address of the page: lower-case letters without accents, digits, hyphens. Once published it does not change.',
  },
  code: {
    vi: 'Chỉ có chữ thường không dấu, chữ số và gạch nối đơn.',
    en: 'Only lower-case letters without accents, digits and single hyphens.',
  },
  partialDate: {
    vi: 'Viết như 2020-09-30, 2020-09 hoặc 2020.',
    en: 'Write it like 2020-09-30, 2020-09 or 2020.',
  },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  item: { vi: 'một mục', en: 'an item' },
  pictures: { vi: 'Hình trong bài', en: 'Pictures of texts' },
  files: { vi: 'Video, phụ đề, bản gốc văn bản', en: 'Videos, captions, originals' },
} as const satisfies Phrases;
