import type { TableDefinition } from '../table/definition.ts';
import { cellText } from './cell.ts';

/** Lets Excel on Windows recognise UTF-8. */
const byteOrderMark = '\uFEFF';

/** The rows of a table as they are downloaded: columns in the order of the definition, missing cells empty. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** A table that can be downloaded. */
export interface Download {
  readonly definition: TableDefinition;
  readonly rows: Rows;
}

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, every cell quoted, CRLF.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, CSV injection); numbers stay numbers.
 */
export function tableCsv(definition: TableDefinition, rows: Rows): string {
  const columns = Object.keys(definition.fields);
  const lines = rows.map((row) => columns.map((column) => quoted(safe(row[column]))));
  const all = [columns.map(quoted), ...lines];
  return byteOrderMark + all.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function safe(value: unknown): string {
  const text = cellText(value);
  return typeof value === 'string' && /^[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
