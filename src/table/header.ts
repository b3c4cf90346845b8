import type { IssueCode } from './codes.ts';
import { columnName } from './header-name.ts';
import { nearest } from './nearest.ts';

/** The columns a table may have, and those it must have. */
export interface Columns {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

/** A fault of the header; `cell` is the index of the header cell, absent when it is about the whole row. */
export interface HeaderFault {
  readonly code: IssueCode;
  readonly cell?: number | undefined;
  readonly details?: Readonly<Record<string, string>> | undefined;
}

export interface Header {
  /** The known name of each cell; as written where there is none. */
  readonly names: readonly string[];
  readonly faults: readonly HeaderFault[];
}

/** How far from the top a header is looked for when the first row is none. */
export const searchedRows = 10;

/**
 * The index of the header among the rows: the first with known columns in at least half of its cells; the row
 * with the most known columns when there is none such; `undefined` when no row has any.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  columns: Columns,
): number | undefined {
  const searched = rows.slice(0, searchedRows).map((cells, index) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const known = filled.filter((cell) => isKnownColumn(cell, columns)).length;
    return { index, known, half: known > 0 && known * 2 >= filled.length };
  });
  const most = searched.toSorted((a, b) => b.known - a.known || a.index - b.index)[0];
  return (
    searched.find(({ half }) => half)?.index ?? (most && most.known > 0 ? most.index : undefined)
  );
}

export function isKnownColumn(cell: string, columns: Columns): boolean {
  return columns.known.includes(cell) || columns.known.includes(columnName(cell));
}

/** Gives each header cell its known name and tells every fault of the row. */
export function readHeader(cells: readonly string[], columns: Columns): Header {
  const faults: HeaderFault[] = [];
  const named = cells.map((cell) => knownName(cell, columns));
  const missing = columns.known.filter((name) => !named.includes(name));
  const names = cells.map((cell, index) => {
    const name = named[index];
    const fault =
      name === undefined
        ? unknownCell(cell, missing)
        : knownCell(cell, name, named.indexOf(name) < index);
    if (fault !== undefined) faults.push({ ...fault, cell: index });
    return name ?? fault?.details?.['nearest'] ?? cell;
  });
  const absent = columns.required.filter((name) => !names.includes(name));
  for (const column of absent) faults.push({ code: 'header/missing-column', details: { column } });
  return { names, faults };
}

function knownName(cell: string, { known }: Columns): string | undefined {
  if (known.includes(cell)) return cell;
  const name = columnName(cell);
  return known.includes(name) ? name : undefined;
}

function knownCell(cell: string, name: string, repeated: boolean): HeaderFault | undefined {
  if (repeated) return { code: 'header/duplicate-column', details: { column: name } };
  return cell === name ? undefined : { code: 'header/untidy-name', details: { column: name } };
}

function unknownCell(cell: string, missing: readonly string[]): HeaderFault {
  if (columnName(cell) === '') return { code: 'header/blank-column' };
  const [near] = nearest(columnName(cell), missing, 1);
  return near === undefined
    ? { code: 'header/unknown-column' }
    : { code: 'header/renamed-column', details: { nearest: near } };
}
