import { isAbbreviation } from './holders.ts';
import type { Reading } from './query.ts';
import type { Indexed, Name } from './title-index.ts';

/** How words lie in an entry, the best last. */
export const places = ['nowhere', 'anywhere', 'detail', 'row', 'start', 'whole'] as const;

/** How well the words of a query fit an entry. */
export interface Fit {
  /** A place in {@link places}. */
  readonly place: number;
  /** Every word has the same marks. */
  readonly spelled: boolean;
  /** The last word is whole, not the start of a longer one. */
  readonly complete: boolean;
  /** No abbreviation was read. */
  readonly plain: boolean;
}

const [anywhere, inDetail, inARow, atStart, whole] = [1, 2, 3, 4, 5] as const;

/** How the words of a reading fit an entry that holds them all. */
export function fitOf(entry: Indexed, reading: Reading): Fit {
  let best: Fit | undefined;
  for (const name of entry.names) {
    // A later name must begin so to be better than one that holds the words in a row.
    const fit = fitInName(name, reading, best ? 0 : name.words.length - 1);
    if (fit && (!best || rankOf(fit) > rankOf(best))) best = fit;
  }
  best ??= detailFit(entry.detail, reading);
  return best ?? looseFit(entry, reading);
}

function rankOf({ place, spelled, complete, plain }: Fit): number {
  return place * 8 + Number(spelled) * 4 + Number(complete) * 2 + Number(plain);
}

/** The best fit that begins at one of the words up to `last`. */
function fitInName(name: Name, reading: Reading, last: number): Fit | undefined {
  for (let start = 0; start <= last; start += 1) {
    const run = runFrom(name, reading, start);
    if (run === undefined) continue;
    const { end, ...fit } = run;
    const all = start === 0 && end === name.words.length && fit.complete;
    return { ...fit, place: all ? whole : start === 0 ? atStart : inARow };
  }
  return undefined;
}

function detailFit(detail: Name, reading: Reading): Fit | undefined {
  const fit = fitInName(detail, reading, detail.words.length - 1);
  return fit && { ...fit, place: inDetail };
}

function looseFit({ names, detail }: Indexed, { words }: Reading): Fit {
  const held = [...names, detail].flatMap((name) => name.words);
  const last = words.at(-1);
  return {
    place: anywhere,
    spelled: words.every((word) =>
      held.some(({ spelled }) =>
        word === last ? spelled.startsWith(word.spelled) : spelled === word.spelled,
      ),
    ),
    complete: held.some(({ folded }) => folded === last?.folded),
    plain: true,
  };
}

interface Run extends Omit<Fit, 'place'> {
  /** The place after the last word taken. */
  readonly end: number;
}

/**
 * Lays the words of a reading on those of a name, one after the other from `start`. A word meets its equal; the last also a
 * longer one that begins with it; an abbreviation on either side meets the words whose initials it is.
 */
function runFrom(name: Name, { words, initials }: Reading, start: number): Run | undefined {
  let at = start;
  let spelled = true;
  let complete = true;
  let plain = true;
  for (let next = 0; next < words.length;) {
    const asked = words[next];
    const met = name.words[at];
    if (asked === undefined || met === undefined) return undefined;
    if (met.folded === asked.folded) {
      spelled &&= met.spelled === asked.spelled;
      next += 1;
      at += 1;
    } else if (next === words.length - 1 && met.folded.startsWith(asked.folded)) {
      spelled &&= met.spelled.startsWith(asked.spelled);
      complete = false;
      next += 1;
      at += 1;
    } else if (isAbbreviation(asked.folded) && name.initials.startsWith(asked.folded, at)) {
      plain = false;
      next += 1;
      at += asked.folded.length;
    } else if (met.capitals && initials.startsWith(met.folded, next)) {
      plain = false;
      next += met.folded.length;
      at += 1;
    } else return undefined;
  }
  return { end: at, spelled, complete, plain };
}
