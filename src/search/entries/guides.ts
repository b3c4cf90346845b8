import type { Portal } from '../../model/portal.ts';
import type { Language } from '../../table/language.ts';
import { guideLine } from '../../text/guide.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/** The guides: found by title, in Vietnamese too, and by what they are for. */
export function guideEntries(
  { guides, buildDate }: Pick<Portal, 'guides' | 'buildDate'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...guides.values()].map((guide) => {
    const { title, summary } = guideLine(guide, language, buildDate);
    return entry({
      kind: 'guide',
      title,
      address: addressOf(guide.id),
      aliases: [guide.title.vi],
      detail: summary,
    });
  });
}
