import type { HeadWords } from './key-words.ts';

/** The head of a piece of news in words. */
export const newsWords: HeadWords = {
  title: { label: { vi: 'Tên tin', en: 'Title' } },
  summary: {
    label: { vi: 'Tóm tắt', en: 'Summary' },
    hint: { vi: 'Một, hai câu.', en: 'One or two sentences.' },
  },
  date: {
    label: { vi: 'Ngày đăng', en: 'Date' },
    hint: {
      vi: 'Tin đề ngày chưa tới thì đến ngày ấy mới được đăng.',
      en: 'News dated after today is published only from that day on.',
    },
  },
  directives: { label: { vi: 'Văn bản liên quan', en: 'Directives' } },
  guides: { label: { vi: 'Bài hướng dẫn liên quan', en: 'Guides' } },
  procedures: { label: { vi: 'Thủ tục liên quan', en: 'Procedures' } },
};

/** The head of a page that tells of the portal itself, in words. */
export const pageWords: HeadWords = {
  title: { label: { vi: 'Tên trang', en: 'Title' } },
  summary: {
    label: { vi: 'Tóm tắt', en: 'Summary' },
    hint: { vi: 'Một, hai câu.', en: 'One or two sentences.' },
  },
};
