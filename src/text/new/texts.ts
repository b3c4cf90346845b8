import type { Phrases } from '../messages/say.ts';

/** What starting a guide or a piece of news says. */
export const textWords = {
  guide: {
    vi: 'bài hướng dẫn, từng bước, các ngôn ngữ của cổng',
    en: 'a guide, step by step, in the languages of the portal',
  },
  news: { vi: 'tin', en: 'a piece of news' },
  title: { vi: 'Tên bài bằng tiếng Việt.', en: 'The title in Vietnamese.' },
  englishTitle: { vi: 'Tên bài bằng tiếng Anh.', en: 'The title in English.' },
  head: {
    vi: 'Dòng bắt đầu bằng # là lời giải thích, không hiện trên trang. Xóa đi cũng được.',
    en: 'Lines that begin with # explain; no page shows them. They may be deleted.',
  },
  guideBody: {
    vi: 'Dưới dòng --- là thân bài: lời mở đầu, rồi mỗi việc một <Step>. Các thẻ dùng được: content/README.md.',
    en: 'Below the line --- is the body: an opening, then one <Step> for each thing to do. The tags: content/README.md.',
  },
  newsBody: {
    vi: 'Dưới dòng --- là thân bài, viết bằng Markdown.',
    en: 'Below the line --- is the body, in Markdown.',
  },
  writeBody: {
    vi: 'Viết thân bài dưới dòng --- của {file}.',
    en: 'Write the body below the line --- of {file}.',
  },
  preview: {
    vi: 'Xem trang khi viết: npm run dev.',
    en: 'See the page while you write: npm run dev.',
  },
} as const satisfies Phrases;
