import type { Reading } from './query.ts';
import type { Corpus, TitleIndex } from './title-index.ts';

/** How many words of a reading each entry holds, as they are or by an abbreviation on either side. */
export function countHeld(reading: Reading, index: TitleIndex): Uint8Array {
  const counts = new Uint8Array(index.entries.length);
  /** The last word counted for each entry, from 1. */
  const counted = new Uint8Array(counts.length);
  reading.words.forEach(({ folded }, at) => {
    const count = (place: number) => {
      if (counted[place] === at + 1) return;
      counted[place] = at + 1;
      counts[place] = (counts[place] ?? 0) + 1;
    };
    const last = at === reading.words.length - 1;
    findWord(index.words, last ? folded : `${folded} `, count);
    if (isAbbreviation(folded)) findIn(index.initials, folded, count);
    for (const { short, place } of index.capitals)
      if (standsFor(short, at, reading.initials)) count(place);
  });
  return counts;
}

/** Whether a word may be read as the initials of others. */
export function isAbbreviation(folded: string): boolean {
  return !/^\d/.test(folded);
}

/** Whether an abbreviation is the initials of words of a reading, that at `at` among them. */
function standsFor(short: string, at: number, initials: string): boolean {
  const start = initials.indexOf(short, Math.max(0, at - short.length + 1));
  return start >= 0 && start <= at;
}

/** Calls `found` for each entry in which a word begins with `start`. */
function findWord({ text, starts }: Corpus, start: string, found: (place: number) => void): void {
  let place = 0;
  for (let at = text.indexOf(start); at >= 0;) {
    if (text.charCodeAt(at - 1) === blank) {
      place = placeOf(starts, at, place);
      found(place);
      at = text.indexOf(start, starts[place + 1]);
    } else at = text.indexOf(start, at + 1);
  }
}

/** Calls `found` for each entry whose text contains `part`. */
function findIn({ text, starts }: Corpus, part: string, found: (place: number) => void): void {
  let place = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[place + 1])) {
    place = placeOf(starts, at, place);
    found(place);
  }
}

const blank = 32;

/** The entry at a place of the text, not before `from`. */
function placeOf(starts: Int32Array, at: number, from: number): number {
  let place = from;
  while ((starts[place + 1] ?? Infinity) <= at) place += 1;
  return place;
}
