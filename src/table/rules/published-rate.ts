import type { Issue } from '../issue.ts';
import type { IndicatorRow, ObservationRow } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * A published rate that its own counts contradict by more than rounding at the precision it is written with.
 * Both are told: which of them is wrong, only the editor can know.
 */
export const publishedRate: Rule = ({ observations }, { indicators }) =>
  observations.flatMap((row) => contradiction(row, indicators.get(row.indicator)) ?? []);

/** Binary fractions are not exact: a rate half-way between two digits may be rounded either way. */
const inexact = 1e-9;

function contradiction(
  { value, numerator, denominator, place }: ObservationRow,
  indicator: IndicatorRow | undefined,
): Issue | undefined {
  const factor = factorOf(indicator);
  if (value === undefined || numerator === undefined || factor === undefined) return undefined;
  if (denominator === undefined || denominator <= 0) return undefined;
  const rate = (factor * numerator) / denominator;
  const rounding = 0.5 / 10 ** value.decimals;
  if (Math.abs(rate - value.number) <= rounding + inexact) return undefined;
  return rowIssue('figure/rate-contradicts-counts', place, 'value', {
    numerator,
    denominator,
    rate: rate.toFixed(Math.max(value.decimals, 2)),
  });
}

/** What numerator ÷ denominator is multiplied by; a plain count is no ratio. */
function factorOf(indicator: IndicatorRow | undefined): number | undefined {
  if (indicator === undefined || indicator.unit_of_measure === 'count') return undefined;
  return indicator.unit_of_measure === 'percent' ? 100 : 1;
}
