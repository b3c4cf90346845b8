import type { Phrases } from './say.ts';

/** The search box and the page of finds. The names of the kinds of pages are those of `entryKinds`. */
export const searchPhrases = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  directive: { vi: 'Văn bản', en: 'Directive' },
  procedure: { vi: 'Thủ tục hành chính', en: 'Procedure' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  term: { vi: 'Thuật ngữ', en: 'Term' },
  news: { vi: 'Tin', en: 'News' },
  page: { vi: 'Trang', en: 'Page' },
  now: { vi: 'nay là {names}', en: 'now {names}' },
  later: { vi: 'sau đó là {names}', en: 'then {names}' },
  formerly: { vi: 'kế tiếp của {name}', en: 'successor to {name}' },
  none: { vi: 'Không tìm thấy trang nào.', en: 'No page was found.' },
  one: { vi: 'Tìm thấy 1 trang.', en: '1 page was found.' },
  some: { vi: 'Tìm thấy {n} trang.', en: '{n} pages were found.' },
} as const satisfies Phrases;
