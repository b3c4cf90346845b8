import { wordsOf } from './workbook/workbook.ts';
import type { Cell, Merge, Sheet } from './workbook/workbook.ts';

/** A sheet as a reader sees it: what is merged shows its text in each of its cells. Rows and columns count from 0. */
export interface Grid {
  readonly sheet: Sheet;
  readonly height: number;
  readonly width: number;
  /** The cell that is shown at a place. */
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** Its words on one line; empty where there are none. */
  readonly words: (row: number, column: number) => string;
  /** The block that a place belongs to, when it was merged. */
  readonly merge: (row: number, column: number) => Merge | undefined;
}

export function gridOf(sheet: Sheet): Grid {
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const merges = new Map<string, Merge>();
  for (const merge of sheet.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows.length - 1); row += 1)
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column += 1)
        merges.set(keyOf(row, column), merge);
  const mergeAt = (row: number, column: number) => merges.get(keyOf(row, column));
  const cell = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return sheet.rows[merge?.top ?? row]?.[merge?.left ?? column];
  };
  return {
    sheet,
    height: sheet.rows.length,
    width,
    cell,
    words: (row, column) => wordsOf(cell(row, column)),
    merge: mergeAt,
  };
}

/** The words of each cell of a row that begins there: a block over several columns or rows is told once. */
export function ownWords(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: grid.width }, (_, column) => {
    const merge = grid.merge(row, column);
    const begins = merge === undefined || (merge.top === row && merge.left === column);
    return begins ? grid.words(row, column) : '';
  });
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
