import type { TableDefinition } from '../table/definition.ts';
import { cellText } from './cell.ts';
import { sampleColumn } from './sample.ts';

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
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, every cell quoted, CRLF. Numbers stay numbers, and the
 * choices of a column stay as the dictionary lists them (`=` alone is no formula). `sample` is the word that stands at the
 * end of each row of invented figures.
 */
export function tableCsv(definition: TableDefinition, rows: Rows, sample?: string): string {
  const columns = Object.entries(definition.fields);
  const header = columns.map(([name]) => quoted(name));
  const lines = rows.map((row) =>
    columns.map(([name, { type }]) => {
      const text = cellText(row[name]);
      return quoted(typeof row[name] === 'string' && type.name !== 'choice' ? guarded(text) : text);
    }),
  );
  const end = sample === undefined ? '' : `,${quoted(sample)}`;
  const headerEnd = sample === undefined ? '' : `,${quoted(sampleColumn)}`;
  return [
    `${byteOrderMark}${header.join(',')}${headerEnd}\r\n`,
    ...lines.map((cells) => `${cells.join(',')}${end}\r\n`),
  ].join('');
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). So does such text that has
 * apostrophes already: taking one away always gives the text back.
 */
function guarded(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

// The wide signs become plain ones in some Asian versions of spreadsheets.
const formula = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

const number = /^-?\d+(?:\.\d+)?$/;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
