import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { Outcome, OutcomeRow } from '../ranking/outcome.ts';
import type { Language } from '../table/language.ts';
import { formatGap, formatNumber } from './format.ts';
import { fill, say } from './messages/say.ts';
import { targetPhrases } from './messages/targets.ts';

/** How the units of a level stand to a target: `0 đạt, 13 chưa đạt, 4 chưa có số liệu`; or that no data were published. */
export function outcomeCounts({ period, counts, rows }: Outcome, language: Language): string {
  const t = say(targetPhrases, language);
  const number = (value: number) => formatNumber(value, { language });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (rows.length === 0) return period === undefined ? t.noUnits : t.noData;
  if (counts['no-figure'] > 0)
    return period === undefined ? t.noData : fill(t.observed, { n: number(counts['no-figure']) });
  if (period === undefined)
    return all === 1 ? t.noDataUnit : fill(t.noDataUnits, { n: number(all) });
  const parts = [
    fill(t.met, { n: number(counts.met) }),
    fill(t.missed, { n: number(counts['not-met']) }),
  ];
  if (counts['no-data'] > 0) parts.push(fill(t.without, { n: number(counts['no-data']) }));
  return parts.join(', ');
}

/** How far a unit that missed a target is from it: `thiếu 29,6 điểm phần trăm`; `undefined` where it met it or stands exactly on it. */
export function gapInWords(
  { outcome, gap }: OutcomeRow,
  { operator }: Pick<Target, 'operator'>,
  { indicator, language }: { readonly indicator: Indicator; readonly language: Language },
): string | undefined {
  if (outcome !== 'not-met' || gap === undefined || gap === 0) return undefined;
  const t = say(targetPhrases, language);
  const phrase = operator === '=' ? t.away : gap < 0 ? t.short : t.over;
  return fill(phrase, { gap: formatGap(gap, indicator, language) });
}
