import type { Portal } from '../../model/portal.ts';
import type { Language } from '../../table/language.ts';
import { guideLine } from '../../text/guide.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/**
 * The guides: found by title, in Vietnamese too, and by what they are for. One whose title holds an abbreviation of the glossary
 * is found by it as well as the word itself: who types `VNeID` wants to use it more often than to know what it is.
 */
export function guideEntries(
  { guides, glossary, buildDate }: Pick<Portal, 'guides' | 'glossary' | 'buildDate'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  const known = new Set([...glossary.values()].flatMap(({ abbreviations }) => abbreviations));
  return [...guides.values()].map((guide) => {
    const { title, summary } = guideLine(guide, language, buildDate);
    const words = guide.title.vi.split(/[\s,.:;()]+/);
    return entry({
      kind: 'guide',
      title,
      address: addressOf(guide.id),
      aliases: [guide.title.vi, ...words.filter((word) => known.has(word))],
      detail: summary,
    });
  });
}
