import { csvCell } from '../../src/table/csv-cell.ts';
import type { TableDefinition } from '../../src/table/definition.ts';

/** A row to write: the columns it leaves out stay empty. */
export type Cells = Readonly<Record<string, string | number | undefined>>;

/** The text of a table, with every column of its definition. */
export function csvText({ name, fields }: TableDefinition, rows: readonly Cells[]): string {
  const columns = Object.keys(fields);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => !columns.includes(key));
  if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** A cell as it stands in a file: quoted where it must be. */
export function cell(value: string | number | undefined): string {
  return csvCell(String(value ?? ''));
}
