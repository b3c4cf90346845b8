import type { Indicator } from '../../model/indicator.ts';
import type { RankedUnit } from '../../ranking/ranking.ts';
import type { Language, Words } from '../../table/language.ts';
import { formatFigure, formatNumber } from '../format.ts';
import { fill } from '../messages/say.ts';

type Figure = Pick<RankedUnit, 'state'> & { readonly small?: boolean | undefined };

/** A figure inside a sentence; one with a small denominator says how small: `50 % (mẫu số nhỏ: 12)`. */
export function figureInWords(row: Figure, indicator: Indicator, language: Language): string {
  return sharedFigureInWords([row], indicator, language);
}

/** The one figure of units that are equal: which of them have small denominators is no matter of the first. */
export function sharedFigureInWords(
  rows: readonly Figure[],
  indicator: Indicator,
  language: Language,
): string {
  const [first] = rows;
  if (first === undefined) return '';
  const few = smallInWords(rows, language);
  const value = formatFigure(first.state, indicator, language);
  return few === undefined ? value : `${value} (${few})`;
}

/** What is said of small denominators among equal figures: `mẫu số nhỏ: 12`; of several units `3 đơn vị ít hồ sơ`, or that all are. */
export function smallInWords(rows: readonly Figure[], language: Language): string | undefined {
  const small = rows.flatMap((row) => (row.small && row.state.observation.denominator) || []);
  const [only] = small;
  if (only === undefined) return undefined;
  if (rows.length > 1 && small.length === rows.length)
    return rows.length === 2 ? both[language] : all[language];
  const [words, n] = rows.length === 1 ? [one, only] : [several, small.length];
  return fill(words[language], { n: formatNumber(n, { language }) });
}

const one: Words = { vi: 'mẫu số nhỏ: {n}', en: 'small denominator: {n}' };

const several: Words = {
  vi: '{n} đơn vị ít hồ sơ',
  en: '{n} {unit|units} with few dossiers',
};

const both: Words = { vi: 'cả hai đều ít hồ sơ', en: 'both with few dossiers' };

const all: Words = { vi: 'đều ít hồ sơ', en: 'all with few dossiers' };
