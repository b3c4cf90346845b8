import type { Issue } from '../table/issue.ts';

/** A cell as a spreadsheet names it: `D14`. Only the row where the column is not known; `undefined` where neither is. */
export function cellAddress({ row, details }: Issue): string | undefined {
  const cell = details?.['cell'];
  if (row === undefined) return undefined;
  return `${typeof cell === 'number' ? columnLetters(cell) : ''}${String(row)}`;
}

/** The letters of a column, counted from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}
