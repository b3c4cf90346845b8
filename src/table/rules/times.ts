import type { Issue } from '../issue.ts';
import type { ObservationRow, RuleContext } from './context.ts';
import { livesIn } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** A period that has not begun, and one in which the indicator was not, or no longer, counted so. */
export const times: Rule = ({ observations }, context) =>
  observations.flatMap((row) => [...future(row, context), ...outsideIndicator(row, context)]);

function future(row: ObservationRow, { today, spanOf }: RuleContext): readonly Issue[] {
  return spanOf(row.period).first > today
    ? [rowIssue('figure/future-period', row.place, 'period', { today })]
    : [];
}

function outsideIndicator(row: ObservationRow, context: RuleContext): readonly Issue[] {
  const indicator = context.indicators.get(row.indicator);
  if (indicator === undefined) return [];
  const { valid_from: from, valid_to: to, replaced_by: replacement } = indicator;
  const span = context.spanOf(row.period);
  if (livesIn(span, { from, to })) return [];
  const { place, indicator: name } = row;
  if (to === undefined || to >= span.first) {
    return [
      rowIssue('figure/indicator-not-begun', place, 'period', {
        indicator: name,
        from: from ?? '',
      }),
    ];
  }
  return [
    replacement === undefined
      ? rowIssue('figure/indicator-ended', place, 'period', { indicator: name, to })
      : rowIssue('figure/indicator-replaced', place, 'period', {
          indicator: name,
          to,
          replacement,
        }),
  ];
}
