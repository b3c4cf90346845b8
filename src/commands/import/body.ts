import type { Grid } from './grid.ts';
import { ownWords } from './grid.ts';
import type { Head } from './head.ts';
import { isTotalName, structureOf } from './usual-names.ts';
import { looksLikeNumber } from './written-number.ts';

/**
 * What a row below the head is. `figures` is a unit with figures, `nothing` a unit without any; all others are left out:
 * `numbering` under the head, `section` a heading of a group, `subtotal` one with figures, `total`, `footer` what stands below
 * the table, `second` another table under it.
 */
export type RowKind =
  | 'figures'
  | 'nothing'
  | 'blank'
  | 'numbering'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'footer'
  | 'second';

export interface BodyRow {
  readonly row: number;
  readonly kind: RowKind;
  /** What stands in the column of units, or the first words of a row without any there. */
  readonly name: string;
  /** The heading that the row stands under. */
  readonly section: string | undefined;
  readonly hidden: boolean;
}

/** Where the parts of a table stand. */
export interface Layout {
  readonly unit: number;
  readonly order: number | undefined;
  /** Columns that may hold figures. */
  readonly figures: readonly number[];
  readonly isUnit: (name: string) => boolean;
}

/** Tells of each row below the head what it is. */
export function bodyRows(grid: Grid, head: Head, layout: Layout): readonly BodyRow[] {
  const rows = Array.from(
    { length: grid.height - head.bottom - 1 },
    (_, at) => head.bottom + 1 + at,
  );
  const last = rows.findLast((row) => hasFigures(grid, row, layout)) ?? head.bottom;
  const next = rows.find((row) => isOtherHead(grid, row, { head, layout })) ?? grid.height;
  let section: string | undefined;
  return rows.map((row): BodyRow => {
    const name = nameOf(grid, row, layout);
    const kind = row < next ? kindOf(grid, row, { ...layout, head, last, name }) : 'second';
    if (kind === 'section' || kind === 'subtotal') section = name;
    return { row, kind, name, section, hidden: grid.sheet.hiddenRows.has(row) };
  });
}

/** The head of another table; the same head again, as printed pages repeat it, is none. */
function isOtherHead(
  grid: Grid,
  row: number,
  { head, layout }: { readonly head: Head; readonly layout: Layout },
): boolean {
  const words = ownWords(grid, row);
  const filled = words.filter((text) => text !== '');
  const isHead =
    structureOf(grid.words(row, layout.unit)) === 'unit' &&
    filled.length > 2 &&
    !filled.some(looksLikeNumber);
  return isHead && words.some((text, column) => text !== grid.words(head.top, column));
}

function nameOf(grid: Grid, row: number, { unit }: Layout): string {
  const own = grid.words(row, unit);
  return own === '' ? (ownWords(grid, row).find((text) => text !== '') ?? '') : own;
}

interface Context extends Layout {
  readonly head: Head;
  /** The last row with figures. */
  readonly last: number;
  readonly name: string;
}

function kindOf(grid: Grid, row: number, context: Context): RowKind {
  const filled = ownWords(grid, row).filter((text) => text !== '');
  const { head, last, name, order, unit, isUnit } = context;
  // A cell that runs on from the row above fills nothing by itself.
  if (filled.length === 0) return grid.words(row, unit) === '' ? 'blank' : 'nothing';
  if (row <= head.bottom + 2 && filled.length > 1 && filled.every(isColumnNumber))
    return 'numbering';
  const rank = order === undefined ? '' : grid.words(row, order);
  if (!hasFigures(grid, row, context)) {
    if (isUnit(name) || /^\d+$/.test(rank)) return 'nothing';
    return row > last ? 'footer' : 'section';
  }
  if (isUnit(name)) return 'figures';
  if (isTotalName(name) || isTotalName(rank)) return 'total';
  return /^(?:[IVX]{1,5}|[A-HĐ])\.?$/.test(rank) || /^[IVX]{1,5}\. /.test(name)
    ? 'subtotal'
    : 'figures';
}

/** `1`, `(2)`, `B`, `(5)=(4)/(3)`: what stands under a head to number its columns. */
function isColumnNumber(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-zđ])\)?(?:\s*=.*)?$/i.test(text);
}

function hasFigures(grid: Grid, row: number, { figures }: Layout): boolean {
  return figures.some((column) => {
    const merge = grid.merge(row, column);
    if (merge !== undefined && merge.right > merge.left) return false;
    const content = grid.cell(row, column)?.content;
    if (content === undefined) return false;
    return content.kind === 'text' ? looksLikeNumber(content.text) : true;
  });
}
