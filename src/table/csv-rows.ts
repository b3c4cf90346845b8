import type { IssueCode } from './codes.ts';
import type { CsvRecord } from './csv.ts';
import { findSplit } from './csv-long-row.ts';

/** A fault of a whole row; `cell` is the first cell too many, or the last there is. */
export interface RowFault {
  readonly code: IssueCode;
  readonly record: CsvRecord;
  readonly cell: number;
  readonly value?: string | undefined;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

export interface Rows {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly RowFault[];
}

/** What the rows are held against. */
export interface Expected {
  /** The number of cells of the header. */
  readonly width: number;
  readonly delimiter: string;
  /** Whether the text ends in a line end; without one, a short last row is the mark of a file cut off. */
  readonly ended: boolean;
}

/** Parts the rows that can be read from those that are blank, short or long. */
export function checkRows(rows: readonly CsvRecord[], expected: Expected): Rows {
  const records: CsvRecord[] = [];
  const faults: RowFault[] = [];
  const sound = rows.find(({ cells }) => cells.length === expected.width && !isBlank(cells))?.cells;
  let blank: CsvRecord[] = [];
  for (const row of rows) {
    if (isBlank(row.cells)) {
      blank.push(row);
      continue;
    }
    if (blank.length > 0) faults.push(blankRows('csv/blank-row', blank));
    blank = [];
    if (row.cells.length === expected.width) records.push(row);
    else faults.push(wrongWidth(row, expected, { sound, last: row === rows.at(-1) }));
  }
  if (blank.length > 0) faults.push(blankRows('csv/blank-rows-at-end', blank));
  return { records, faults };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function blankRows(code: IssueCode, blank: readonly CsvRecord[]): RowFault {
  const [record = { cells: [], line: 1, row: 1 }] = blank;
  return { code, record, cell: 0, details: { count: blank.length } };
}

/** What helps to tell what happened to a row: a sound row of the file, and whether it is the last. */
interface Beside {
  readonly sound: readonly string[] | undefined;
  readonly last: boolean;
}

function wrongWidth(record: CsvRecord, expected: Expected, { sound, last }: Beside): RowFault {
  const { cells } = record;
  const details = { expected: expected.width, found: cells.length };
  if (cells.length < expected.width) {
    const code = last && !expected.ended ? 'csv/cut-off' : 'csv/short-row';
    return { code, record, cell: cells.length - 1, value: cells.at(-1), details };
  }
  const curly = cells.findIndex((cell) => /^\s*[“”„‟]/.test(cell));
  if (curly !== -1)
    return { code: 'csv/curly-quotes', record, cell: curly, value: cells[curly], details };
  const split = expected.delimiter === ',' ? findSplit(cells, sound) : undefined;
  if (split?.decimal === true) return decimalComma(record, split.cell, details);
  const cell = expected.width;
  return { code: 'csv/long-row', record, cell, value: cells[cell], details };
}

function decimalComma(
  record: CsvRecord,
  cell: number,
  details: Readonly<Record<string, number>>,
): RowFault {
  const [whole = '', part = ''] = record.cells.slice(cell).map((text) => text.trim());
  const number = `${whole}.${part}`;
  const value = `${whole},${part}`;
  return { code: 'csv/decimal-comma', record, cell, value, details: { ...details, number } };
}
