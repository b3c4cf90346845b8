import type { Row } from '../../table/definition.ts';
import type { indicators } from '../../table/definitions/indicators.ts';
import type { HeadColumn } from './head.ts';
import { nameKey, wordsOfName } from './name-key.ts';
import type { Part, Role } from './role.ts';

export type IndicatorRow = Row<typeof indicators>;

/** A part of an indicator, and the words that the portal has for it. */
export interface Meaning {
  readonly indicator: IndicatorRow;
  readonly part: Part;
  readonly words: string;
}

/** Everything that a column of figures can be. */
export function meaningsOf(indicators: readonly IndicatorRow[]): readonly Meaning[] {
  return indicators.flatMap((indicator): Meaning[] => [
    { indicator, part: 'value', words: indicator.name },
    ...(indicator.numerator === undefined
      ? []
      : [{ indicator, part: 'numerator' as const, words: indicator.numerator }]),
    ...(indicator.denominator === undefined
      ? []
      : [{ indicator, part: 'denominator' as const, words: indicator.denominator }]),
  ]);
}

export function roleOf({ indicator, part }: Meaning): Role {
  return { kind: 'figure', indicator: indicator.indicator, part };
}

/** The meanings whose words a column carries exactly: as its whole name, or as the last row of its head. */
export function exactMeanings(
  column: HeadColumn,
  meanings: readonly Meaning[],
): readonly Meaning[] {
  const keys = new Set([column.parts.join(' '), column.parts.at(-1) ?? ''].map(figureKey));
  return meanings.filter(
    (meaning) =>
      keys.has(figureKey(meaning.words)) ||
      (meaning.part === 'value' && column.parts.at(-1) === meaning.indicator.indicator),
  );
}

const least = 0.34;
const most = 6;

/** What a column may mean, the likest first: those with enough words in common, a rate for a column that says so. */
export function likelyMeanings(
  column: HeadColumn,
  meanings: readonly Meaning[],
): readonly Meaning[] {
  const isRate = /%|(?:^| )t[iy] le(?: |$)/.test(`${column.name} ${nameKey(column.name)}`);
  const words = wordsOfName(withoutMeasure(column.parts.join(' ')));
  const last = wordsOfName(withoutMeasure(column.parts.at(-1) ?? ''));
  return meanings
    .filter(({ part, indicator }) => {
      const rate = part === 'value' && indicator.unit_of_measure === 'percent';
      return isRate === rate;
    })
    .map((meaning, order) => {
      const own = wordsOfName(meaning.words);
      return { meaning, order, alike: Math.max(alike(words, own), alike(last, own)) };
    })
    .filter((one) => one.alike >= least)
    .sort((a, b) => b.alike - a.alike || a.order - b.order)
    .slice(0, most)
    .map(({ meaning }) => meaning);
}

function figureKey(text: string): string {
  return nameKey(withoutMeasure(text));
}

/** A name without `(%)`, `(hồ sơ)` and the like: the indicator says what it is measured in. */
function withoutMeasure(text: string): string {
  return text.replaceAll(
    /\(\s*(?:%|hồ sơ|ngày|điểm|dịch vụ|đvt[^)]*|đơn vị tính[^)]*)\s*\)|%/giu,
    ' ',
  );
}

/** The share of words in common; a name that holds all words of the other counts as nearly the same. */
function alike(one: readonly string[], other: readonly string[]): number {
  const mine = new Set(one);
  const theirs = new Set(other);
  const common = [...mine].filter((word) => theirs.has(word)).length;
  if (common === 0) return 0;
  const share = common / (mine.size + theirs.size - common);
  return common > 1 && common === Math.min(mine.size, theirs.size) ? Math.max(share, 0.6) : share;
}
