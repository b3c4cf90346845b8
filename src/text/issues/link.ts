import type { Family } from './family.ts';

export const linkWords: Family<'link'> = {
  'link/empty': {
    message: {
      vi: 'Liên kết đến "{value}" không có chữ.',
      en: 'The link to "{value}" has no words.',
    },
    hint: {
      vi: 'Viết tên trang được dẫn tới giữa hai dấu ngoặc vuông.',
      en: 'Write the name of the page it leads to between the square brackets.',
    },
  },
  'link/vague': {
    message: {
      vi: 'Chữ của liên kết, "{value}", không nói liên kết dẫn tới đâu.',
      en: 'The words of the link, "{value}", do not say where it leads.',
    },
    hint: {
      vi: 'Đặt liên kết vào tên của trang, ví dụ [Cổng Dịch vụ công quốc gia](…): người nghe máy đọc chỉ nghe các chữ này.',
      en: 'Link the name of the page, for example [National Public Service Portal](…): users of screen readers hear these words alone.',
    },
  },
  'link/insecure': {
    message: {
      vi: 'Liên kết "{value}" không được bảo vệ (không phải https).',
      en: 'The link "{value}" is not protected (no https).',
    },
    hint: {
      vi: 'Viết {right} nếu trang ấy có.',
      en: 'Write {right} if that site has it.',
    },
  },
  'link/relative': {
    message: {
      vi: 'Liên kết "{value}" tính từ chỗ của tệp, trên cổng sẽ không mở được.',
      en: 'The link "{value}" begins where the file lies and will not open on the portal.',
    },
    hint: {
      vi: 'Viết địa chỉ trang, bắt đầu và kết thúc bằng dấu gạch chéo: {right}.',
      en: 'Write the address of the page, with a slash at both ends: {right}.',
    },
  },
  'link/no-slash': {
    message: {
      vi: 'Liên kết "{value}" thiếu dấu gạch chéo ở cuối.',
      en: 'The link "{value}" lacks the slash at its end.',
    },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
  'link/broken': {
    message: {
      vi: 'Cổng không có trang hay tệp "{value}".',
      en: 'The portal has no page or file "{value}".',
    },
    hint: {
      vi: 'Mở trang cần dẫn tới trên cổng, chép địa chỉ sau tên miền vào đây; tệp thì đặt trong public/.',
      en: 'Open the page on the portal and copy its address after the host; a file belongs in public/.',
    },
  },
  'link/misspelt': {
    message: {
      vi: 'Cổng không có trang hay tệp "{value}".',
      en: 'The portal has no page or file "{value}".',
    },
    hint: { vi: 'Có phải là {nearest} không?', en: 'Did you mean {nearest}?' },
  },
  'link/fragment': {
    message: {
      vi: 'Trang {page} không có mục "#{fragment}".',
      en: 'The page {page} has no part "#{fragment}".',
    },
    hint: {
      vi: 'Sửa phần sau dấu #; trang ấy có: {fragments}.',
      en: 'Correct what follows the #; the page has: {fragments}.',
    },
  },
  'link/other-language': {
    message: {
      vi: 'Bài tiếng Anh dẫn tới trang tiếng Việt "{value}", trong khi trang ấy có bản tiếng Anh.',
      en: 'This English text leads to the Vietnamese page "{value}", which stands in English too.',
    },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
};
