import { readCsv } from '../../table/csv.ts';
import type { TableDefinition } from '../../table/definition.ts';
import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import type { ChangedRow, NamedCells } from '../import/splice.ts';
import { newTable, splice } from '../import/splice.ts';

/** Rows of a table that become others, and rows that are added. */
export interface TableEdit {
  readonly definition: TableDefinition;
  readonly changed: readonly ChangedRow[];
  readonly added: readonly NamedCells[];
}

/** The file of a table with an edit in it, and whether the portal has none yet. */
export interface EditedTable {
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * A table with some rows changed and others added; every other line keeps its bytes. What a cell says goes unsaid where the file
 * has no column for it, unless the table cannot be without.
 * @throws Refusal when the file lacks a column in `needed`.
 */
export function editedTable(
  folder: PortalFolder,
  { definition, changed, added }: TableEdit,
  needed: readonly string[],
): EditedTable {
  const file = `data/${definition.path}`;
  const read = readPortalFile(folder, file);
  if (!read.ok) return { file, text: newTable(added, definition), isNew: true };
  const known = Object.keys(definition.fields);
  const { header } = readCsv(read.bytes, file, { known, required: [...definition.key] });
  const columns = new Set([...header, ...definition.key, ...needed]);
  const fitting = (cells: NamedCells) =>
    Object.fromEntries(Object.entries(cells).filter(([column]) => columns.has(column)));
  const text = splice(read.bytes, file, {
    definition,
    changed: changed.map(({ line, cells }) => ({ line, cells: fitting(cells) })),
    added: added.map(fitting),
  });
  return { file, text, isNew: false };
}
