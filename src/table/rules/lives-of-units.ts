import type { Issue } from '../issue.ts';
import type { Tables } from '../tables.ts';
import type { Life, ObservationRow, RuleContext } from './context.ts';
import { livesIn } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';
import { predecessorsOf, successorsOf } from './successors.ts';

/** A figure of a unit in a period in which it did not exist; the units it became, or came from, are named. */
export const livesOfUnits: Rule = (tables, context) =>
  tables.observations.flatMap((row) => {
    const life = context.lives.get(row.unit);
    const unit = context.units.get(row.unit);
    if (life === undefined || unit === undefined) return none;
    return livesIn(context.spanOf(row.period), life)
      ? none
      : [notAlive(tables, context, row, life)];
  });

const none: readonly Issue[] = [];

function notAlive(tables: Tables, context: RuleContext, row: ObservationRow, life: Life): Issue {
  const unit = context.units.get(row.unit)?.name ?? row.unit;
  if (life.to !== undefined && life.to < context.spanOf(row.period).first) {
    const successors = successorsOf(row.unit, tables, context);
    const ended = { unit, ended: life.to };
    return successors === ''
      ? rowIssue('unit/ended-without-successor', row.place, 'unit', ended)
      : rowIssue('unit/ended', row.place, 'unit', { ...ended, successors });
  }
  const predecessors = predecessorsOf(row.unit, tables, context);
  const begun = { unit, began: life.from ?? '' };
  return predecessors === ''
    ? rowIssue('unit/not-begun-without-predecessor', row.place, 'unit', begun)
    : rowIssue('unit/not-begun', row.place, 'unit', { ...begun, predecessors });
}
