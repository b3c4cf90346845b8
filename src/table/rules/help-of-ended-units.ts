import type { Issue, Place } from '../issue.ts';
import type { Tables } from '../tables.ts';
import type { RuleContext } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';
import { successorsOf } from './successors.ts';

/** Help points and channels of units that are no more, and broadcasts after their end: people would go there in vain. */
export const helpOfEndedUnits: Rule = (tables, context) => {
  const { support_points: points, channels, broadcasts } = tables;
  return [
    ...[...points, ...channels].flatMap(({ unit, place }) =>
      endedBy(context.today, { unit, place }, { tables, context }),
    ),
    ...broadcasts.flatMap(({ unit, starts, place }) =>
      unit === undefined
        ? []
        : endedBy(starts.slice(0, 'yyyy-mm-dd'.length), { unit, place }, { tables, context }),
    ),
  ];
};

function endedBy(
  day: string,
  { unit, place }: { readonly unit: string; readonly place: Place },
  { tables, context }: { readonly tables: Tables; readonly context: RuleContext },
): readonly Issue[] {
  const ended = context.lives.get(unit)?.to;
  if (ended === undefined || ended >= day) return [];
  const successors = successorsOf(unit, tables, context);
  const details = { unit: context.units.get(unit)?.name ?? unit, ended };
  return [
    successors === ''
      ? rowIssue('unit/help-ended-without-successor', place, 'unit', details)
      : rowIssue('unit/help-ended', place, 'unit', { ...details, successors }),
  ];
}
