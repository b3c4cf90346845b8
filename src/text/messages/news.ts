import type { Phrases } from './say.ts';

/** The list of news, and one piece. */
export const newsPhrases = {
  title: { vi: 'Tin tức', en: 'News' },
  description: {
    vi: 'Tin về dịch vụ công trực tuyến: thay đổi, sự cố, bài hướng dẫn mới.',
    en: 'News of online public services: changes, failures, new guides.',
  },
  lead: { vi: '{n} tin, tin mới trước.', en: '{n} news items, newest first.' },
  leadOne: { vi: '1 tin.', en: '1 news item.' },
  earlier: { vi: 'Năm {year}', en: '{year}' },
  onlyVietnamese: {
    vi: 'Tin này chỉ có bản tiếng Việt.',
    en: 'This item is in Vietnamese only.',
  },
  related: { vi: 'Liên quan', en: 'Related' },
  all: { vi: 'Tất cả tin', en: 'All news' },
  newest: { vi: 'Tin mới', en: 'News' },
} as const satisfies Phrases;
