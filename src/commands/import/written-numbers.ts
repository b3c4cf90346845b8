import type { SheetTable } from './table.ts';
import { wordsOf } from './workbook/workbook.ts';
import { looksLikeNumber } from './written-number.ts';

/** The numbers that stand as text in columns of a table, in its rows of figures: what shows the notation of them all. */
export function writtenNumbers(
  { grid, body }: Pick<SheetTable, 'grid' | 'body'>,
  columns: readonly number[],
): readonly string[] {
  return body
    .filter(({ kind }) => kind === 'figures')
    .flatMap(({ row }) => columns.map((column) => grid.cell(row, column)))
    .flatMap((cell) => (cell?.content.kind === 'text' ? [wordsOf(cell)] : []))
    .filter(looksLikeNumber);
}
