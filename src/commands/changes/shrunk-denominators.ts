import type { CellChange } from './cell-changes.ts';

/** The cells of a denominator that became smaller. */
export function shrunkDenominators(cells: readonly CellChange[]): readonly CellChange[] {
  return cells.filter(
    ({ table, column, old, new: now }) =>
      table === 'observations' &&
      column === 'denominator' &&
      isCount(old) &&
      isCount(now) &&
      Number(now) < Number(old),
  );
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text.trim());
}
