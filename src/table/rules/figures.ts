import type { Issue } from '../issue.ts';
import type { IndicatorRow, ObservationRow } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** An observation has a figure, or a status that says why it has none: never both, never neither. */
export const figures: Rule = ({ observations }, { indicators }) =>
  observations.flatMap((row) => [
    ...presence(row),
    ...publishedValue(row, indicators.get(row.indicator)),
  ]);

/** The SDMX codes of an observation that has no figure. */
const withoutFigure = new Set<ObservationRow['status']>(['O', 'M', 'Q']);

function presence(row: ObservationRow): readonly Issue[] {
  const hasFigure =
    row.value !== undefined || row.numerator !== undefined || row.denominator !== undefined;
  if (row.status !== undefined && withoutFigure.has(row.status)) {
    return hasFigure
      ? [rowIssue('figure/with-status', row.place, 'status', { status: row.status })]
      : [];
  }
  return hasFigure ? [] : [rowIssue('figure/missing', row.place, 'value')];
}

function publishedValue(
  row: ObservationRow,
  indicator: IndicatorRow | undefined,
): readonly Issue[] {
  const { value, place } = row;
  if (value === undefined || indicator === undefined) return [];
  const { unit_of_measure: measure, decimals } = indicator;
  const issues: Issue[] = [];
  if (value.number < 0 && (measure === 'count' || measure === 'days')) {
    issues.push(rowIssue('figure/negative-value', place, 'value'));
  }
  if (measure === 'percent' && (value.number < 0 || value.number > 100)) {
    issues.push(rowIssue('figure/outside-percent', place, 'value'));
  }
  if (value.decimals > decimals) {
    const details = { written: value.decimals, decimals };
    issues.push(rowIssue('figure/finer-than-decimals', place, 'value', details));
  }
  return issues;
}
