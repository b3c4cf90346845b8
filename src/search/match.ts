import { fitOf, holds, needlesOf, places } from './fit.ts';
import type { Fit } from './fit.ts';
import { queryFrom } from './query.ts';
import type { Query, Reading } from './query.ts';
import type { Indexed, TitleIndex } from './title-index.ts';
import type { IndexEntry } from './unpack.ts';

/** A page that was found. */
export interface Found {
  readonly entry: IndexEntry;
  /** The unit that was asked for, of which this one came. */
  readonly formerly: IndexEntry | undefined;
}

/**
 * The pages that a query asks for, the best first. A spelling that was meant counts most: with marks typed, titles with the
 * same marks come before others. Then the whole of a title or other name, its start, words in a row, words anywhere; then a
 * last word that is whole; then what was typed before what it may stand for; else the order of the index. Every word is
 * needed, unless no page has them all: then those with the most of them, at least half. What became of a unit follows it.
 */
export function match(typed: string, index: TitleIndex): readonly Found[] {
  const query = queryFrom(typed, index);
  const [first] = query.readings;
  if (first === undefined) return [];
  const ranked = inOrder(scoresOf(query, index), index);
  const found = ranked.length > 0 ? ranked : inOrder(partialScores(first, index), index);
  return withHeirs(found);
}

/** Above every score: parts the place in the index from it. */
const base = 2 ** 20;

interface Scored {
  readonly entry: IndexEntry;
  readonly score: number;
}

/** The score of each entry, 0 for one that does not hold a word. */
function scoresOf({ readings, marked }: Query, { entries }: TitleIndex): Float64Array {
  const scores = new Float64Array(entries.length);
  for (const reading of readings) {
    const needles = needlesOf(reading);
    entries.forEach((entry, place) => {
      if (!needles.every((needle) => holds(entry, needle, reading))) return;
      const score = scoreOf(fitOf(entry, reading), { marked, literal: reading.literal });
      scores[place] = Math.max(scores[place] ?? 0, score);
    });
  }
  return scores;
}

function scoreOf(
  { place, spelled, complete, plain }: Fit,
  { marked, literal }: { readonly marked: boolean; readonly literal: boolean },
): number {
  const meant = marked && spelled ? 1 : 0;
  return (
    meant * 256 +
    place * 16 +
    Number(spelled) * 8 +
    Number(complete) * 4 +
    Number(literal) * 2 +
    Number(plain)
  );
}

/** Where no entry holds all words: how many it holds, if at least half of them. */
function partialScores(reading: Reading, { entries }: TitleIndex): Float64Array {
  const needles = needlesOf(reading);
  const counts = Float64Array.from(
    entries,
    (entry) => needles.filter((needle) => holds(entry, needle, reading)).length,
  );
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const enough = most * 2 >= needles.length;
  return counts.map((count) => (enough && count === most ? count : 0));
}

/** The entries with a score, the highest first, else in the order of the index. */
function inOrder(scores: Float64Array, { entries }: TitleIndex): readonly Scored[] {
  const keys: number[] = [];
  scores.forEach((score, place) => {
    if (score > 0) keys.push(score * base + (base - 1 - place));
  });
  return Float64Array.from(keys)
    .sort()
    .reverse()
    .reduce<Scored[]>((found, key) => {
      const indexed: Indexed | undefined = entries[base - 1 - (key % base)];
      if (indexed) found.push({ entry: indexed.entry, score: Math.floor(key / base) });
      return found;
    }, []);
}

/** The lowest score of an entry whose name, and not only single words of it, was asked for. */
const byName = places.indexOf('row') * 16;

function withHeirs(scored: readonly Scored[]): readonly Found[] {
  const found = new Map<IndexEntry, Found>();
  for (const { entry, score } of scored) {
    if (!found.has(entry)) found.set(entry, { entry, formerly: undefined });
    if (score % 256 < byName) continue;
    for (const heir of entry.heirs)
      if (!found.has(heir)) found.set(heir, { entry: heir, formerly: entry });
  }
  return [...found.values()];
}
