import { readEnglishGuideHead, readGuideHead } from '../../content/guides/guide-head.ts';
import { guideWords } from '../../text/heads/guides.ts';
import { textWords } from '../../text/new/texts.ts';
import type { StartedText } from './start-text.ts';
import { optionsOf, startText } from './start-text.ts';
import type { Subcommand } from './subcommand.ts';

/** Attributes that are there and empty: the check tells them until somebody has written. */
const steps = Array.from({ length: 3 }, () => ['  <Step title="">', '', '  </Step>']).flat();

const started: StartedText = {
  kind: 'guides',
  read: { vi: readGuideHead, en: readEnglishGuideHead },
  words: guideWords,
  asks: { audience: () => ({}), summary: () => ({ optional: true }) },
  body: {
    comment: textWords.guideBody,
    lines: ['<Steps>', ...steps, '</Steps>', '', '<Contact />'],
  },
};

/** `npm run new -- guide`. */
export const guide: Subcommand = {
  name: 'guide',
  words: textWords.guide,
  options: optionsOf(started),
  needsPortal: true,
  make: (request) => startText(started, request),
};
