import type { Phrases } from './say.ts';

/** The page of the glossary. */
export const glossaryPhrases = {
  title: { vi: 'Thuật ngữ', en: 'Glossary' },
  description: {
    vi: 'Các từ ngữ và chữ viết tắt về dịch vụ công trực tuyến, được giải thích bằng lời dễ hiểu.',
    en: 'Words and abbreviations about online public services, explained in plain words.',
  },
  lead: {
    vi: 'Các từ ngữ và chữ viết tắt thường gặp trên cổng này và trong văn bản của cơ quan nhà nước.',
    en: 'Words and abbreviations that you meet on this portal and in the documents of public bodies.',
  },
  filter: { vi: 'Tìm một từ', en: 'Find a word' },
  shown: { vi: 'Đang hiện {n} trên {total} từ.', en: 'Showing {n} of {total} words.' },
  usedIn: { vi: 'Dùng trong:', en: 'Used in:' },
  more: { vi: 'tìm cả {n} bài', en: 'find all {n} texts' },
  old: { vi: 'cách gọi cũ', en: 'old term' },
} as const satisfies Phrases;
