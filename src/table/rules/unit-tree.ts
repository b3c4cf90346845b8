import type { Issue } from '../issue.ts';
import type { UnitRow } from './context.ts';
import { ancestors } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** A unit that stands above itself, and one whose stated life reaches beyond that of the unit above. */
export const unitTree: Rule = (_tables, { units }) =>
  [...units.values()].flatMap((unit) => {
    const above = ancestors(unit, units);
    if (isInCircle(unit, above)) {
      const chain = [unit, ...above, unit].map((row) => row.unit).join(' → ');
      return [rowIssue('reference/circle', unit.place, 'parent', { chain })];
    }
    return outsideParent(unit, above[0]);
  });

/** A unit below a circle is not in it: only the rows to mend are told. */
function isInCircle(unit: UnitRow, above: readonly UnitRow[]): boolean {
  return (above.at(-1) ?? unit).parent === unit.unit;
}

function outsideParent(unit: UnitRow, parent: UnitRow | undefined): readonly Issue[] {
  if (parent === undefined) return [];
  const details = { parent: `${parent.unit} (${parent.name})` };
  if (isBefore(unit.valid_from, parent.valid_from)) {
    const bound = { ...details, bound: parent.valid_from ?? '' };
    return [rowIssue('unit/outside-parent-life', unit.place, 'valid_from', bound)];
  }
  if (isBefore(parent.valid_to, unit.valid_to)) {
    const bound = { ...details, bound: parent.valid_to ?? '' };
    return [rowIssue('unit/outside-parent-life', unit.place, 'valid_to', bound)];
  }
  return [];
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}
