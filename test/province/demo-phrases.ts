import type { Phrases } from '../../src/text/messages/say.ts';

/** What `npm run demo` says itself; the rest is said by the build and the server. */
export const demoPhrases = {
  generating: { vi: 'Đặt ra tỉnh mẫu', en: 'Inventing the province' },
  files: { vi: '{count} tệp', en: '{count} files' },
} as const satisfies Phrases;
