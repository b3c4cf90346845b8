import type { Phrases } from './say.ts';

/** What stands around every page: navigation, notices, footer. */
export const sitePhrases = {
  skip: { vi: 'Tới nội dung chính', en: 'Skip to main content' },
  home: { vi: 'Trang chủ', en: 'Home' },
  mainNavigation: { vi: 'Các mục chính', en: 'Main sections' },
  footerNavigation: { vi: 'Thông tin về cổng', en: 'About this portal' },
  trail: { vi: 'Bạn đang ở', en: 'You are here' },
  rankings: { vi: 'Xếp hạng', en: 'Rankings' },
  units: { vi: 'Đơn vị', en: 'Units' },
  guides: { vi: 'Hướng dẫn', en: 'Guides' },
  directives: { vi: 'Văn bản', en: 'Directives' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  help: { vi: 'Nơi được giúp', en: 'Where to get help' },
  news: { vi: 'Tin tức', en: 'News' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  method: { vi: 'Phương pháp', en: 'Method' },
  about: { vi: 'Giới thiệu', en: 'About' },
  glossary: { vi: 'Thuật ngữ', en: 'Glossary' },
  accessibility: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  otherLanguage: { vi: 'Tiếng Việt', en: 'English' },
  sample: {
    vi: 'Dữ liệu mẫu: mọi tên và con số trên trang này đều được đặt ra để minh họa.',
    en: 'Sample data: every name and figure on this page is invented as an illustration.',
  },
  sampleLabel: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
  unofficial: {
    vi: 'Đây không phải là cổng thông tin chính thức của cơ quan nhà nước.',
    en: 'This is not an official portal of any authority.',
  },
  officialSite: {
    vi: 'Để nộp hồ sơ, hãy dùng trang chính thức:',
    en: 'To file a dossier, use the official site:',
  },
  licence: { vi: 'Nội dung và dữ liệu: giấy phép', en: 'Texts and data: licence' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  built: { vi: 'Trang được tạo {date}.', en: 'Page made on {date}.' },
  source: { vi: 'Mã nguồn và dữ liệu gốc', en: 'Source code and original data' },
  notFoundTitle: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFound: {
    vi: 'Địa chỉ này không có trên cổng. Có thể địa chỉ bị gõ sai hoặc trang chưa được lập. Hãy bắt đầu từ một trong các mục sau.',
    en: 'This address does not exist on the portal. It may be mistyped, or the page may not exist yet. Start from one of these sections.',
  },
} as const satisfies Phrases;
