import { readCsv } from '../../table/csv.ts';
import type { TableDefinition } from '../../table/definition.ts';
import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import { getOrAdd } from '../../table/get-or-add.ts';
import type { Position } from '../../table/lines.ts';

/** A row of a table as it is written, with its place. Cells are text in NFC. */
export interface RawRow {
  readonly file: string;
  readonly line: number;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly positionOf: (column: string) => Position;
}

/** The rows of some files of a table. */
export interface RawRows {
  /** By key; a key that was written again has its number behind it. */
  readonly rows: ReadonlyMap<string, RawRow>;
  /** Files of which some rows could not be read: what they lack may only be unreadable. */
  readonly unreadable: readonly string[];
}

/** The text of a cell; empty too where the file has no such column. */
export function cellOf({ header, cells }: RawRow, column: string): string {
  return cells[header.indexOf(column)] ?? '';
}

/** Reads files of a table by its key, whatever the order of rows and columns. */
export function rawRows(
  folder: PortalFolder,
  files: readonly string[],
  definition: TableDefinition,
): RawRows {
  const rows = new Map<string, RawRow>();
  const times = new Map<string, number>();
  const unreadable: string[] = [];
  for (const file of files) {
    const read = readPortalFile(folder, file);
    const csv = read.ok ? readCsv(read.bytes, file, columnsOf(definition)) : undefined;
    if (csv?.complete !== true) unreadable.push(file);
    for (const record of csv?.records ?? []) {
      const header = csv?.header ?? [];
      const positionOf = (column: string) =>
        csv?.positionOf(record, Math.max(header.indexOf(column), 0)) ?? { line: 1, column: 1 };
      const row = { file, line: record.line, header, cells: record.cells, positionOf };
      const key = definition.key.map((column) => cellOf(row, column).trim()).join('\0');
      const time = getOrAdd(times, key, () => 0) + 1;
      times.set(key, time);
      rows.set(time === 1 ? key : `${key}\0${String(time)}`, row);
    }
  }
  return { rows, unreadable };
}

function columnsOf({ fields }: TableDefinition) {
  const known = Object.keys(fields);
  return { known, required: known.filter((name) => fields[name]?.required === true) };
}
