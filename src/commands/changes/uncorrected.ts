import { csvCell } from '../../table/csv-cell.ts';
import type { CellChange } from './cell-changes.ts';
import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import type { RowPair, TableDifference } from './table-difference.ts';
import { hasFigure, isReadable } from './written-figure.ts';

/** A change of a published figure that no row of `corrections.csv` tells; `row` is the line to be written, but for its reason. */
export interface Uncorrected {
  readonly cell: CellChange;
  readonly row: string;
}

/**
 * The changes of figures published as final (status A) that lack their row in `corrections`; `today` is ISO. What is no figure is no
 * correction either: the check asks for it to be mended first.
 */
export function uncorrected(
  difference: TableDifference | undefined,
  cells: readonly CellChange[],
  { corrected, today }: { readonly corrected: readonly RawRow[]; readonly today: string },
): readonly Uncorrected[] {
  const published = new Set(
    (difference?.changed ?? []).filter(isPublished).map(({ after }) => placeOf(after)),
  );
  return cells
    .filter(({ table, column }) => table === 'observations' && figureColumns.has(column))
    .filter(
      (cell) => published.has(placeOf(cell)) && !sayTheSame(cell.column, [cell.old, cell.new]),
    )
    .filter(({ column, new: now }) => column === 'status' || isReadable(now))
    .filter((cell) => !corrected.some((row) => tells(row, cell)))
    .map((cell) => ({ cell, row: correctionOf(cell, today) }));
}

const figureColumns = new Set(['numerator', 'denominator', 'value', 'status']);

function isPublished({ before }: RowPair): boolean {
  return /^A?$/.test(cellOf(before, 'status').trim()) && hasFigure(before);
}

function placeOf({ file, line }: Pick<RawRow, 'file' | 'line'>): string {
  return `${file}:${String(line)}`;
}

function tells(row: RawRow, cell: CellChange): boolean {
  const written = (column: string) => cellOf(row, column).trim();
  return (
    cell.key.every(({ column, id }) => written(column) === id) &&
    written('field') === cell.column &&
    sayTheSame(cell.column, [written('old'), cell.old]) &&
    sayTheSame(cell.column, [written('new'), cell.new])
  );
}

/** `12.50` says the same as `12.5`, and an empty status the same as A. */
function sayTheSame(column: string, [one, other]: readonly [string, string]): boolean {
  const [a, b] = [one.trim(), other.trim()];
  if (a === b) return true;
  if (column === 'status') return (a || 'A') === (b || 'A');
  return a !== '' && b !== '' && Number(a) === Number(b);
}

function correctionOf({ key, column, old, new: now }: CellChange, today: string): string {
  return [today, ...key.map(({ id }) => id), column, old, now]
    .map((text) => csvCell(text))
    .join(',');
}
