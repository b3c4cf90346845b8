import { fitOf, places } from './fit.ts';
import type { Fit } from './fit.ts';
import type { EntryKind } from './entry.ts';
import { countHeld } from './holders.ts';
import { queryFrom } from './query.ts';
import type { Query, Reading } from './query.ts';
import type { TitleIndex } from './title-index.ts';
import type { IndexEntry } from './unpack.ts';

/** A page that was found. */
export interface Found {
  readonly entry: IndexEntry;
  /** What became of it, when it is no more. */
  readonly heirs: readonly IndexEntry[];
  /** The unit that was asked for, of which this one came. */
  readonly formerly: IndexEntry | undefined;
  /** Every word that was asked for is in its names or the line below; else only some are, and no page has them all. */
  readonly whole: boolean;
}

/**
 * The pages that a query asks for, the best first. A spelling that was meant counts most: with marks typed, titles with the
 * same marks come before others. Then the whole of a title or other name, its start, words in a row, words anywhere; then a
 * last word that is whole; then what was typed before what it may stand for; else the order of the index. A word of the
 * glossary comes after another page with the same name or abbreviation, but before a guide that has only what its name may stand
 * for. Every word is needed, unless no page has them all: then those with the most of them, at least half. What became of a unit follows it.
 */
export function match(typed: string, index: TitleIndex): readonly Found[] {
  const query = queryFrom(typed, index);
  const [first] = query.readings;
  if (first === undefined) return [];
  const scores = scoresOf(query, index);
  const whole = scores.some((score) => score > 0);
  return withHeirs(inOrder(whole ? scores : partialScores(first, index)), index, whole);
}

/** The score of each entry, 0 for one that does not hold a word. */
function scoresOf({ readings, marked }: Query, index: TitleIndex): Uint16Array {
  const scores = new Uint16Array(index.entries.length);
  for (const reading of readings)
    countHeld(reading, index).forEach((count, place) => {
      const entry = count === reading.words.length ? index.entries[place] : undefined;
      if (entry === undefined) return;
      const { kind } = entry.entry;
      const score = scoreOf(fitOf(entry, reading), { marked, kind, literal: reading.literal });
      scores[place] = Math.max(scores[place] ?? 0, score);
    });
  return scores;
}

/** What a meant spelling adds, and what a place is multiplied with. */
const [meant, perPlace] = [256, 16] as const;

interface Weighed {
  readonly marked: boolean;
  readonly literal: boolean;
  readonly kind: EntryKind;
}

function scoreOf(
  { place, spelled, complete, plain }: Fit,
  { marked, literal, kind }: Weighed,
): number {
  const fine = Number(spelled) * 8 + Number(complete) * 4 + Number(literal) * 2 + Number(plain);
  const details = kind === 'term' ? Number(literal) : kind === 'guide' && !literal ? 0 : fine;
  return (marked && spelled ? meant : 0) + place * perPlace + details;
}

/** Where no entry holds all words: how many each holds, of those that hold the most, if that is at least half. */
function partialScores(reading: Reading, index: TitleIndex): Uint16Array {
  const counts = countHeld(reading, index);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const enough = most * 2 >= reading.words.length;
  return Uint16Array.from(counts, (count) => (enough && count === most ? count : 0));
}

interface Scored {
  readonly place: number;
  readonly score: number;
}

/** The places with a score, the highest first, else in the order of the index. */
function inOrder(scores: Uint16Array): readonly Scored[] {
  const byScore = new Map<number, Scored[]>();
  scores.forEach((score, place) => {
    if (score === 0) return;
    const equals = byScore.get(score) ?? [];
    if (equals.push({ place, score }) === 1) byScore.set(score, equals);
  });
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals);
}

/** The lowest score of an entry of which a name was asked for, and not only single words. */
const byName = places.indexOf('row') * perPlace;

function withHeirs(
  scored: readonly Scored[],
  { entries }: TitleIndex,
  whole: boolean,
): readonly Found[] {
  const found: Found[] = [];
  const listed = new Uint8Array(entries.length);
  const list = (place: number, formerly: IndexEntry | undefined) => {
    const entry = entries[place]?.entry;
    if (entry === undefined || listed[place] === 1) return;
    listed[place] = 1;
    const heirs = entry.heirs.flatMap((heir) => entries[heir]?.entry ?? []);
    found.push({ entry, heirs, formerly, whole });
  };
  for (const { place, score } of scored) {
    list(place, undefined);
    if (score % meant < byName) continue;
    const entry = entries[place]?.entry;
    for (const heir of entry?.heirs ?? []) list(heir, entry);
  }
  return found;
}
