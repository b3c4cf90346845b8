import { getOrAdd } from '../get-or-add.ts';
import { compareTexts } from '../order.ts';
import type { RuleContext, UnitRow } from './context.ts';

/** A unit, and the first before it that has the same at the same time. */
export type Pair = readonly [unit: UnitRow, other: UnitRow];

/** Units that have one thing (`what`; `undefined`: nothing) at the same time, each with the first one before it. */
export function heldAtOnce(
  units: readonly UnitRow[],
  { lives }: Pick<RuleContext, 'lives'>,
  what: (unit: UnitRow) => string | undefined,
): readonly Pair[] {
  const holders = new Map<string, UnitRow[]>();
  for (const unit of units) {
    const held = what(unit);
    if (held !== undefined) getOrAdd(holders, held, () => []).push(unit);
  }
  const together = (one: UnitRow, other: UnitRow): boolean =>
    beginsBefore(lives.get(one.unit)?.from, lives.get(other.unit)?.to) &&
    beginsBefore(lives.get(other.unit)?.from, lives.get(one.unit)?.to);
  return [...holders.values()].flatMap((sharing) =>
    sharing.flatMap((unit, index): Pair[] => {
      const other = sharing.slice(0, index).find((earlier) => together(earlier, unit));
      return other === undefined ? [] : [[unit, other]];
    }),
  );
}

function beginsBefore(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || compareTexts(from, to) <= 0;
}
