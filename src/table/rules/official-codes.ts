import { getOrAdd } from '../get-or-add.ts';
import type { Issue } from '../issue.ts';
import { compareTexts } from '../order.ts';
import type { UnitRow } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * One official code on two units that existed at the same time. One after the other is right: code 24 was
 * Bắc Giang until 30 June 2025 and is Bắc Ninh since.
 */
export const officialCodes: Rule = ({ units }, { lives }) => {
  const holders = new Map<string, UnitRow[]>();
  for (const unit of units) {
    if (unit.code !== undefined) getOrAdd(holders, unit.code, () => []).push(unit);
  }
  const together = (one: UnitRow, other: UnitRow): boolean =>
    beginsBefore(lives.get(one.unit)?.from, lives.get(other.unit)?.to) &&
    beginsBefore(lives.get(other.unit)?.from, lives.get(one.unit)?.to);
  return [...holders.values()].flatMap((sharing) =>
    sharing.flatMap((unit, index) => {
      const other = sharing.slice(0, index).find((earlier) => together(earlier, unit));
      return other === undefined ? [] : [sameCode(unit, other)];
    }),
  );
};

function beginsBefore(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || compareTexts(from, to) <= 0;
}

function sameCode(unit: UnitRow, other: UnitRow): Issue {
  return rowIssue('unit/same-official-code', unit.place, 'code', {
    unit: `${other.unit} (${other.name})`,
    line: other.place.line,
  });
}
