import type { HeadWords } from '../heads/key-words.ts';
import type { Phrases } from '../messages/say.ts';

/** What starting a portal says. */
export const portalNewWords = {
  portal: {
    vi: 'cả một cổng cho cơ quan khác, trong một thư mục mới (--out) hay ở đây (--out .)',
    en: 'a whole portal for another administration, in a new folder (--out) or here (--out .)',
  },
  askOut: {
    vi: 'Thư mục của cổng mới, chưa có data/, content/, public/. Dấu chấm là thư mục này.',
    en: 'The folder of the new portal, without data/, content/, public/ yet. A dot is this folder.',
  },
  askLevel: {
    vi: 'Tên nhóm đơn vị đầu tiên được xếp hạng với nhau, như “Sở, cơ quan thuộc UBND tỉnh”.',
    en: 'The name of the first group of units that are ranked together, in Vietnamese.',
  },
  askUnit: {
    vi: 'Tên một đơn vị của nhóm đó, như viết trong văn bản.',
    en: 'The name of one unit of that group, as documents write it.',
  },
  settings: {
    vi: 'Tên và cách trình bày của cổng. Dòng bắt đầu bằng # là lời giải thích.',
    en: 'Name and settings of the portal. Lines that begin with # explain.',
  },
  readme: {
    vi: '{name}: số liệu và bài viết của cổng. Bảng số liệu nằm trong data/, bài viết trong content/, hình, video, bản quét trong public/. Xem thử từ thư mục của phần mềm: npm start -- --root "{root}". Kiểm tra: npm run check -- --root "{root}". Thêm bài, văn bản, kỳ số liệu: npm run new.',
    en: '{name}: figures and texts of the portal. Tables lie in data/, texts in content/, pictures, videos and scans in public/. To see it, from the folder of the software: npm start -- --root "{root}". To check it: npm run check -- --root "{root}". To add texts, documents, periods: npm run new.',
  },
  guides: {
    vi: 'Bài hướng dẫn, mỗi bài một tệp .mdx. Bắt đầu một bài: npm run new -- guide.',
    en: 'Guides, one .mdx file each. To begin one: npm run new -- guide.',
  },
  news: {
    vi: 'Tin, mỗi tin một tệp .mdx. Bắt đầu một tin: npm run new -- news.',
    en: 'News, one .mdx file each. To begin one: npm run new -- news.',
  },
  directives: {
    vi: 'Bản ghi và tóm tắt văn bản chỉ đạo. Đọc từ văn bản dán vào: npm run new -- directive --from van-ban.txt.',
    en: 'Records and summaries of documents. From a pasted text: npm run new -- directive --from letter.txt.',
  },
  pages: {
    vi: 'Trang giới thiệu của cổng: gioi-thieu.mdx, phần mở đầu có title và summary.',
    en: 'The About page of the portal: gioi-thieu.mdx, its head with title and summary.',
  },
  addIndicators: {
    vi: 'Ghi chỉ số vào data/indicators.csv và các đơn vị khác vào data/units.csv, rồi tạo bảng của một kỳ: npm run new -- period --root "{root}".',
    en: 'Write indicators into data/indicators.csv and the other units into data/units.csv, then make the table of a period: npm run new -- period --root "{root}".',
  },
  addIndicatorsHere: {
    vi: 'Ghi chỉ số vào data/indicators.csv và các đơn vị khác vào data/units.csv, rồi tạo bảng của một kỳ: npm run new -- period.',
    en: 'Write indicators into data/indicators.csv and the other units into data/units.csv, then make the table of a period: npm run new -- period.',
  },
  seeHere: { vi: 'Xem cổng: npm start.', en: 'See the portal: npm start.' },
  see: {
    vi: 'Xem cổng: npm start -- --root "{root}".',
    en: 'See the portal: npm start -- --root "{root}".',
  },
  sample: {
    vi: 'Cổng đang ở chế độ thử (sample: true), mọi trang có dòng cảnh báo. Đổi thành false khi số liệu là thật.',
    en: 'The portal is on trial (sample: true), with a warning on every page. Say false once the figures are real.',
  },
} as const satisfies Phrases;

/** The keys of `portal.yaml` in words. */
export const settingsWords: HeadWords = {
  name: { label: { vi: 'Tên cổng', en: 'Name' } },
  name_en: { label: { vi: 'Tên bằng tiếng Anh', en: 'Name in English' } },
  short_name: { label: { vi: 'Tên ngắn', en: 'Short name' } },
  short_name_en: { label: { vi: 'Tên ngắn bằng tiếng Anh', en: 'Short name in English' } },
  organisation: { label: { vi: 'Cơ quan chịu trách nhiệm', en: 'Organisation' } },
  organisation_en: { label: { vi: 'Cơ quan, bằng tiếng Anh', en: 'Organisation in English' } },
  languages: {
    label: { vi: 'Ngôn ngữ', en: 'Languages' },
    hint: {
      vi: 'Ngôn ngữ đầu nằm ở gốc của trang. Thêm tiếng Anh: [vi, en].',
      en: 'The first stands at the root. With English: [vi, en].',
    },
  },
  site_url: {
    label: {
      vi: 'Địa chỉ của cổng khi đã đưa lên mạng',
      en: 'Address of the portal once it is online',
    },
    hint: { vi: 'Như https://congkhai.example.vn.', en: 'Such as https://congkhai.example.vn.' },
  },
  base_path: {
    label: {
      vi: 'Thư mục của cổng dưới địa chỉ đó',
      en: 'Folder of the portal under that address',
    },
    hint: { vi: 'Để trống là gốc.', en: 'Without it, the root.' },
  },
  sample: {
    label: { vi: 'Số liệu thử', en: 'Trial figures' },
    hint: {
      vi: 'true: mọi trang có dòng cảnh báo, công cụ tìm kiếm không đưa vào danh sách. false khi số liệu là thật.',
      en: 'true: a warning on every page, and search engines do not list it. false once the figures are real.',
    },
  },
  official: {
    label: { vi: 'Cổng chính thức', en: 'Official portal' },
    hint: {
      vi: 'false: chân trang nói rõ đây không phải cổng chính thức và dẫn sang official_url.',
      en: 'false: the foot of each page says that this is not an official portal and links to official_url.',
    },
  },
  official_url: { label: { vi: 'Địa chỉ cổng chính thức', en: 'Address of the official portal' } },
  licence: { label: { vi: 'Giấy phép dùng lại số liệu', en: 'Licence of the data' } },
  contact: {
    label: { vi: 'Nơi báo số liệu sai', en: 'Where wrong figures are reported' },
    hint: { vi: 'Địa chỉ thư hoặc trang của cơ quan.', en: 'An address of the office.' },
  },
  repository: {
    label: { vi: 'Kho dữ liệu công khai', en: 'Public repository' },
    hint: {
      vi: 'Khi có, mỗi số liệu dẫn tới dòng của nó. Không có dấu / ở cuối.',
      en: 'When set, every figure links to its line. Without a slash at the end.',
    },
  },
  headline_indicators: {
    label: { vi: 'Chỉ số hiện ở trang chủ', en: 'Indicators of the home page' },
    hint: { vi: 'Mã trong indicators.csv.', en: 'Codes of indicators.csv.' },
  },
  timezone: {
    label: { vi: 'Múi giờ', en: 'Time zone' },
    hint: { vi: 'Không ghi thì là Asia/Ho_Chi_Minh.', en: 'Without it, Asia/Ho_Chi_Minh.' },
  },
  jump_limit: {
    label: { vi: 'Giới hạn chênh lệch', en: 'Limit of change' },
    hint: {
      vi: 'Số liệu hơn hoặc kém kỳ trước quá số lần này thì npm run check nhắc. Để trống là 10.',
      en: 'npm run check warns of figures more than this many times larger or smaller than the period before. Empty means 10.',
    },
  },
  editor: {
    label: { vi: 'Trang sửa bài trên trình duyệt', en: 'Page for editing texts in a browser' },
    hint: { vi: 'Không ghi thì không có trang đó.', en: 'Without it there is none.' },
  },
};
