import { readEnglishNewsHead, readNewsHead } from '../../content/news/news-head.ts';
import { newsWords } from '../../text/heads/news.ts';
import { textWords } from '../../text/new/texts.ts';
import type { StartedText } from './start-text.ts';
import { optionsOf, startText } from './start-text.ts';
import type { Subcommand } from './subcommand.ts';

const started: StartedText = {
  kind: 'news',
  read: { vi: readNewsHead, en: readEnglishNewsHead },
  words: newsWords,
  asks: {
    summary: () => ({ optional: true }),
    date: ({ today }) => ({ fallback: today }),
  },
  body: { comment: textWords.newsBody, lines: [] },
};

/** `npm run new -- news`. */
export const news: Subcommand = {
  name: 'news',
  words: textWords.news,
  options: optionsOf(started),
  needsPortal: true,
  make: (request) => startText(started, request),
};
