import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/**
 * The guides: found by title and summary. One whose title holds an abbreviation of the glossary is found by it as well as the
 * word itself: who types `VNeID` wants to use it more often than to know what it is.
 */
export function guideEntries(
  { guides, glossary }: Pick<Portal, 'guides' | 'glossary'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  const known = new Set([...glossary.values()].flatMap(({ abbreviations }) => abbreviations));
  return [...guides.values()].map(({ id, title, summary }) =>
    entry({
      kind: 'guide',
      title: worded(title, language),
      address: addressOf(id),
      aliases: [
        ...(language === 'vi' ? [] : [title.vi]),
        ...title.vi.split(/[\s,.:;()]+/).filter((word) => known.has(word)),
      ],
      detail: worded(summary, language),
    }),
  );
}

/** The news: found by title and summary. */
export function newsEntries(
  { news }: Pick<Portal, 'news'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...news.values()].map(({ id, title, summary, date }) =>
    entry({
      kind: 'news',
      title: worded(title, language),
      address: addressOf(id),
      aliases: language === 'vi' ? [] : [title.vi],
      detail: worded(summary, language),
      year: Number(date.slice(0, 4)),
    }),
  );
}
