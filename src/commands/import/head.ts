import type { Grid } from './grid.ts';
import { ownWords } from './grid.ts';
import { structureOf } from './usual-names.ts';
import { looksLikeNumber } from './written-number.ts';
import { lettersOf } from './workbook/workbook.ts';

/** A column by what the rows of the head say of it. */
export interface HeadColumn {
  readonly index: number;
  /** From the top down, each text once: `Tiếp nhận`, `Trực tuyến`. */
  readonly parts: readonly string[];
  /** `Tiếp nhận / Trực tuyến`; no two columns have one name. */
  readonly name: string;
}

/** The head of a table in a sheet. Rows count from 0; `bottom` is its last one. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadColumn[];
  /** What stands above it, row by row. */
  readonly titles: readonly string[];
}

const searchedRows = 60;
const mostHeadRows = 3;

/**
 * Finds the head: the first row in which a column is named as units are named, beside another one. `isUnit` knows such names
 * beside the usual ones. `undefined` when there is none.
 */
export function findHead(grid: Grid, isUnit: (name: string) => boolean): Head | undefined {
  for (let top = 0; top < Math.min(grid.height, searchedRows); top += 1) {
    const words = ownWords(grid, top);
    const unit = words.findIndex((name) => structureOf(name) === 'unit' || isUnit(name));
    if (unit === -1 || words.filter((name) => name !== '').length < 2) continue;
    const bottom = bottomOf(grid, top, unit);
    const titles = Array.from({ length: top }, (_, row) =>
      ownWords(grid, row)
        .filter((text) => text !== '')
        .join(' '),
    );
    return { top, bottom, columns: columnsOf(grid, top, bottom), titles };
  }
  return undefined;
}

/** A head is as high as the merged cell of its units; without one it goes on while nothing stands under their name. */
function bottomOf(grid: Grid, top: number, unit: number): number {
  const merged = grid.merge(top, unit)?.bottom;
  if (merged !== undefined && merged > top) return merged;
  let bottom = top;
  while (bottom + 1 < Math.min(grid.height, top + mostHeadRows)) {
    const words = ownWords(grid, bottom + 1);
    const filled = words.filter((text) => text !== '');
    const isHead = words[unit] === '' && filled.length > 0 && !filled.some(looksLikeNumber);
    if (!isHead || filled.some((text) => /^\(\d+\)/.test(text))) break;
    bottom += 1;
  }
  return bottom;
}

function columnsOf(grid: Grid, top: number, bottom: number): readonly HeadColumn[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
    filledRow(grid, top + at, bottom),
  );
  const named = Array.from({ length: grid.width }, (_, index) => {
    const texts = rows.map((row) => row[index] ?? '').filter((text) => text !== '');
    const parts = texts.filter((text, at) => text !== texts[at - 1]);
    return { index, parts, name: parts.length === 0 ? `(${lettersOf(index)})` : parts.join(' / ') };
  });
  const counts = Map.groupBy(named, ({ name }) => name);
  return named.map((column) =>
    (counts.get(column.name)?.length ?? 0) > 1
      ? { ...column, name: `${column.name} [${lettersOf(column.index)}]` }
      : column,
  );
}

/** In files that know no merged cells a group is named above its first column only. */
function filledRow(grid: Grid, row: number, bottom: number): readonly string[] {
  const words: string[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const own = grid.words(row, column);
    const below = row < bottom && grid.words(row + 1, column) !== '';
    const carries = own === '' && below && grid.sheet.merges.length === 0;
    words.push(carries ? (words[column - 1] ?? '') : own);
  }
  return words;
}
