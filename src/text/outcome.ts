import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { Counts, Outcome, OutcomeRow } from '../ranking/outcome.ts';
import type { Language } from '../table/language.ts';
import { outcomeInWords } from './attainment.ts';
import { formatNumber } from './format.ts';
import { missedBy, missOf } from './gap.ts';
import { fill, say } from './messages/say.ts';
import { targetPhrases } from './messages/targets.ts';
import { stateInWords } from './state.ts';

interface Compared {
  readonly target: Pick<Target, 'operator' | 'value'>;
  readonly indicator: Indicator;
  readonly language: Language;
}

/**
 * How the units of a level stand to a target: `0 đạt, 13 chưa đạt, 4 chưa có số liệu`; of a single one its figure:
 * `chưa đạt: 49,11 %, thiếu 0,89 điểm phần trăm`; or that no data were published.
 */
export function outcomeSummary(outcome: Outcome, compared: Compared): string {
  const { period, counts, rows } = outcome;
  const { indicator, language } = compared;
  const [row, ...others] = rows;
  const t = say(targetPhrases, language);
  if (row === undefined) return period === undefined ? t.noUnits : t.noData;
  if (period === undefined || row.state === undefined) return noDataOf(outcome, language);
  if (others.length > 0 || counts.met + counts['not-met'] !== 1)
    return countsInWords(counts, language);
  const gap = gapInWords(row, compared);
  const figure = stateInWords(row.state, indicator, language);
  return `${outcomeInWords(row.outcome, language)}: ${figure}${gap === undefined ? '' : `, ${gap}`}`;
}

function noDataOf({ counts }: Outcome, language: Language): string {
  const t = say(targetPhrases, language);
  if (counts['no-figure'] > 0) return t.noData;
  if (counts['no-data'] === 1) return t.noDataUnit;
  return fill(t.noDataUnits, { n: formatNumber(counts['no-data'], { language }) });
}

function countsInWords(counts: Counts, language: Language): string {
  const t = say(targetPhrases, language);
  const number = (kind: keyof Counts) => formatNumber(counts[kind], { language });
  if (counts['no-figure'] > 0) return fill(t.observed, { n: number('no-figure') });
  const without = counts['no-data'] > 0 ? [fill(t.without, { n: number('no-data') })] : [];
  const parts = [
    fill(t.met, { n: number('met') }),
    fill(t.missed, { n: number('not-met') }),
    ...without,
  ];
  return parts.map(withItsNumber).join(', ');
}

/** A number at the end of a line would seem to belong to what stands before it. */
function withItsNumber(part: string): string {
  return part.replace(' ', '\u00A0');
}

/** How far a unit that missed a target is from it: `thiếu 29,6 điểm phần trăm`; `undefined` where it met it. */
export function gapInWords(
  { outcome, gap, state }: OutcomeRow,
  { target, indicator, language }: Compared,
): string | undefined {
  if (outcome !== 'not-met' || gap === undefined) return undefined;
  const figure = state && 'value' in state ? state : undefined;
  const t = say(targetPhrases, language);
  return fill(t[missOf(target.operator, gap)], {
    gap: missedBy(gap, { target, indicator, figure }, language),
  });
}
