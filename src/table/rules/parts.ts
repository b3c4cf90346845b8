import { getOrAdd } from '../get-or-add.ts';
import type { Issue } from '../issue.ts';
import type { ObservationRow, PeriodRows, RuleContext, UnitRow } from './context.ts';
import { livesIn } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * Counts of the units below one that do not add up to its own, by more than 2 %. Too little is told only when
 * every unit below has counts; a published total may still hold what bodies outside the list handled.
 */
export const parts: Rule = ({ units }, context) => {
  const below = new Map<string, UnitRow[]>();
  for (const unit of units) {
    if (unit.parent !== undefined) getOrAdd(below, unit.parent, () => []).push(unit);
  }
  return [...context.periods.values()].flat().flatMap((inPeriod) => {
    const counted = new Map<string, Counted>();
    for (const row of inPeriod.rows) if (isCounted(row)) counted.set(row.unit, row);
    const issues: Issue[] = [];
    for (const whole of counted.values()) {
      const members = below.get(whole.unit);
      if (members === undefined) continue;
      issues.push(...compare(whole, members, counted, { inPeriod, context }));
    }
    return issues;
  });
};

const tolerance = 0.02;

type Counted = ObservationRow & { readonly numerator: number; readonly denominator: number };

function isCounted(row: ObservationRow): row is Counted {
  return row.numerator !== undefined && row.denominator !== undefined;
}

function compare(
  whole: Counted,
  members: readonly UnitRow[],
  counted: ReadonlyMap<string, Counted>,
  { inPeriod, context }: { readonly inPeriod: PeriodRows; readonly context: RuleContext },
): readonly Issue[] {
  const rows = members.flatMap(({ unit }) => counted.get(unit) ?? []);
  if (rows.length === 0) return [];
  const allCounted = members.every(
    ({ unit }) =>
      counted.has(unit) ||
      !livesIn(inPeriod, context.lives.get(unit) ?? { from: undefined, to: undefined }),
  );
  for (const field of ['denominator', 'numerator'] as const) {
    const sum = rows.reduce((total, row) => total + row[field], 0);
    const tooMuch = sum > whole[field] * (1 + tolerance);
    const tooLittle = allCounted && sum < whole[field] * (1 - tolerance);
    if (tooMuch || tooLittle) {
      const details = { sum, total: whole[field], units: rows.length };
      return [rowIssue('figure/parts-differ-from-total', whole.place, field, details)];
    }
  }
  return [];
}
