import type { Phrases } from '../../text/messages/say.ts';

/** What the summary of a job says besides the report of the change. */
export const reviewPhrases = {
  check: { vi: 'Kiểm tra: mọi chỗ', en: 'The check: every place' },
  cut: {
    vi: 'Danh sách dài quá mức cho phép; chạy `npm run check` để xem hết.',
    en: 'The list is longer than may be shown; run `npm run check -- --lang en` to see all.',
  },
} as const satisfies Phrases;
