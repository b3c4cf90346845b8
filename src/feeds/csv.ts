import type { TableDefinition } from '../table/definition.ts';
import { byteOrderMark, guardedText, quotedCell } from '../text/csv-cell.ts';
import { cellText } from './cell.ts';
import { sampleColumn } from './sample.ts';

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
  return [...csvStretches(definition, rows, sample)].join('');
}

/** {@link tableCsv} in stretches: a table of a million rows need not stand in memory as one text. */
export function* csvStretches(
  definition: TableDefinition,
  rows: Rows,
  sample?: string,
): Generator<string> {
  const columns = Object.entries(definition.fields);
  const header = columns.map(([name]) => quotedCell(name)).join(',');
  const headerEnd = sample === undefined ? '' : `,${quotedCell(sampleColumn)}`;
  yield `${byteOrderMark}${header}${headerEnd}\r\n`;
  const cells = columns.map(([name, { type }], index) => {
    const before = index === 0 ? '' : ',';
    return { name, cell: cellsOf({ isChoice: type.name === 'choice', before }) };
  });
  const end = `${sample === undefined ? '' : `,${quotedCell(sample)}`}\r\n`;
  for (let from = 0; from < rows.length; from += stretch) {
    let text = '';
    for (const row of rows.slice(from, from + stretch)) {
      for (const { name, cell } of cells) text += cell(row[name]);
      text += end;
    }
    yield text;
  }
}

/** So many rows at a time. */
const stretch = 1000;

interface Column {
  readonly isChoice: boolean;
  /** What parts it from the cell before. */
  readonly before: string;
}

/** Prints the cells of a column. What stands in one row often stands in the next as well: it is printed once. */
function cellsOf({ isChoice, before }: Column): (value: unknown) => string {
  let last: unknown;
  let printed = before + quotedCell('');
  return (value) => {
    if (value === last) return printed;
    last = value;
    // No sign of a number needs to be guarded.
    if (typeof value === 'number') return (printed = `${before}"${cellText(value)}"`);
    const text = cellText(value);
    printed =
      before + quotedCell(typeof value === 'string' && !isChoice ? guardedText(text) : text);
    return printed;
  };
}
