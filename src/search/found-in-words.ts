import type { searchPhrases } from '../text/messages/search.ts';
import { fill } from '../text/messages/say.ts';
import type { Said } from '../text/messages/say.ts';
import type { EntryKind } from './entry.ts';
import type { Found } from './match.ts';

type Words = Said<typeof searchPhrases>;

/** The line below a find: what kind of page it is, what it belongs to, until when it was and what became of it. */
export function foundInWords({ entry, heirs, formerly }: Found, t: Words): string {
  const names = heirs.map(({ title }) => title).join(', ');
  return [
    kindName(entry.kind, t),
    entry.detail,
    entry.note,
    names === '' ? undefined : fill(heirs.every(({ ended }) => ended) ? t.later : t.now, { names }),
    formerly === undefined ? undefined : fill(t.formerly, { name: formerly.title }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many were found, as it is announced; and where no page has all the words in its name, that none has. */
export function countInWords(found: readonly Pick<Found, 'whole'>[], t: Words): string {
  const [first] = found;
  if (first === undefined) return t.none;
  if (!first.whole) return found.length === 1 ? t.onePart : fill(t.someParts, { n: found.length });
  return found.length === 1 ? t.one : fill(t.some, { n: found.length });
}

export function kindName(kind: EntryKind, t: Words): string {
  return t[kind];
}
