import type { Indicator } from '../model/indicator.ts';
import type { Operator, Target } from '../model/target.ts';
import type { Attainment } from '../ranking/attainment.ts';
import type { Language, Words } from '../table/language.ts';
import { formatMeasure } from './format.ts';
import { missedBy, missOf } from './gap.ts';
import type { Miss } from './gap.ts';

type Measured = Pick<Indicator, 'unitOfMeasure' | 'decimals'>;

/** Whether a target was met, in a word or two: `đạt`, `chưa đạt`, `chưa có số liệu`, `văn bản không nêu con số`. */
export function outcomeInWords(outcome: Attainment['outcome'], language: Language): string {
  return outcomes[outcome][language];
}

/** What a target asks for: `từ 30 % trở lên`, `over 30%`; says so where the document states no figure. */
export function targetInWords(
  { operator, value, kind }: Pick<Target, 'operator' | 'value' | 'kind'>,
  { unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>,
  language: Language,
): string {
  if (value === undefined) return outcomes['no-figure'][language];
  const measure = formatMeasure(value, unitOfMeasure, { language });
  // A call for "100 %" needs no "exactly": nothing is above it.
  return kind === 'call' && operator === '=' ? measure : fill(demands[operator][language], measure);
}

/**
 * What a narrow cell says of scored targets: `đạt`; with its demand where rows differ (`named`) `đạt (từ 80 % trở lên)`; of several
 * that state a figure `đạt 2 trên 2`, `chưa đạt 1 trên 2 (từ 85 % trở lên)`.
 */
export function outcomesInBrief(
  scored: readonly Attainment[],
  indicator: Pick<Indicator, 'unitOfMeasure'>,
  { language, named }: { readonly language: Language; readonly named: boolean },
): string {
  const demandOf = ({ target }: Attainment) => targetInWords(target, indicator, language);
  const [first] = scored;
  if (first === undefined) return '';
  const decided = scored.filter(({ outcome }) => outcome === 'met' || outcome === 'not-met');
  if (decided.length < 2) {
    const { outcome } = decided[0] ?? first;
    const words = outcomeInWords(outcome, language);
    return named && outcome !== 'no-figure' ? `${words} (${demandOf(decided[0] ?? first)})` : words;
  }
  const missed = decided.filter(({ outcome }) => outcome === 'not-met');
  const count = missed.length === 0 ? decided.length : missed.length;
  const words = tallies[missed.length === 0 ? 'met' : 'not-met'][language]
    .replace('#', String(count))
    .replace('#', String(decided.length));
  const some = missed.length > 0 && missed.length < decided.length;
  return some ? `${words} (${missed.map(demandOf).join('; ')})` : words;
}

/**
 * A target, whether it was met, and how much is missing: `chưa đạt chỉ tiêu từ 30 % trở lên, còn thiếu 29,6 điểm phần trăm`.
 * A call is named a general demand, not a target. What was exceeded is not counted up.
 */
export function attainmentInWords(
  { target, outcome, gap, figure }: Attainment,
  indicator: Measured,
  language: Language,
): string {
  const noun = nouns[target.kind][language];
  const demand = `${noun} ${targetInWords(target, indicator, language)}`;
  if (outcome === 'no-figure') return noFigure[target.kind][language];
  if (outcome === 'no-data') return fill(noData[language], demand);
  if (outcome === 'met') return fill(met[language], demand);
  const missed = fill(notMet[language], demand);
  if (gap === undefined) return missed;
  const distance = missedBy(gap, { target, indicator, figure }, language);
  return missed + fill(shortfalls[missOf(target.operator, gap)][language], distance);
}

function fill(phrase: string, words: string): string {
  return phrase.replace('#', words);
}

const outcomes: Readonly<Record<Attainment['outcome'], Words>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  'no-data': { vi: 'chưa có số liệu', en: 'no figure yet' },
  'no-figure': { vi: 'văn bản không nêu con số', en: 'no figure stated in the document' },
};

const tallies = {
  met: { vi: 'đạt # trên #', en: '# of # met' },
  'not-met': { vi: 'chưa đạt # trên #', en: '# of # not met' },
} as const satisfies Record<string, Words>;

const demands: Readonly<Record<Operator, Words>> = {
  '>=': { vi: 'từ # trở lên', en: 'at least #' },
  '>': { vi: 'trên #', en: 'over #' },
  '<=': { vi: 'không quá #', en: 'at most #' },
  '<': { vi: 'dưới #', en: 'under #' },
  '=': { vi: 'đúng #', en: 'exactly #' },
};

const nouns: Readonly<Record<Target['kind'], Words>> = {
  scored: { vi: 'chỉ tiêu', en: 'target of' },
  call: { vi: 'yêu cầu chung', en: 'general call for' },
};

const noFigure: Readonly<Record<Target['kind'], Words>> = {
  scored: {
    vi: 'văn bản có nhắc đến chỉ tiêu nhưng không nêu con số',
    en: 'the document refers to a target without stating a figure',
  },
  call: {
    vi: 'văn bản có yêu cầu chung nhưng không nêu con số',
    en: 'the document makes a general call without stating a figure',
  },
};

const met: Words = { vi: 'đạt #', en: '# met' };
const notMet: Words = { vi: 'chưa đạt #', en: '# not met' };
const noData: Words = {
  vi: 'chưa có số liệu để đối chiếu với #',
  en: 'no figure to compare with the #',
};

const shortfalls: Readonly<Record<Miss, Words>> = {
  short: { vi: ', còn thiếu #', en: ', # short' },
  over: { vi: ', vượt mức cho phép #', en: ', # over the limit' },
  away: { vi: ', chênh #', en: ', # away' },
  'on-floor': { vi: ', mới bằng đúng mức này', en: ', exactly on that mark' },
  'on-ceiling': { vi: ', còn bằng đúng mức này', en: ', exactly on that mark' },
};
