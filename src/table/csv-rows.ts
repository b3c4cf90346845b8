import { isBlank } from './blanks.ts';
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

/** What the rows are held against. */
export interface Expected {
  /** The number of cells of the header. */
  readonly width: number;
  readonly delimiter: string;
  /** Whether the text ends in a line end; without one, a short last row is the mark of a file cut off. */
  readonly ended: boolean;
}

/** Takes the rows of a file one after the other. */
export interface RowChecker {
  readonly add: (row: CsvRecord) => void;
  /** After the last row: what is wrong with rows, in their order, and how many were handed on. */
  readonly end: () => { readonly faults: readonly RowFault[]; readonly sound: number };
}

/** Parts the rows that can be read, which are handed on at once, from those that are blank, short or long. */
export function rowChecker(expected: Expected, take: (row: CsvRecord) => void): RowChecker {
  // What happened to a row is told by a sound one, which may stand below it, and by whether it is the last.
  const faults: ((beside: Pick<Beside, 'sound'>, last: CsvRecord) => RowFault)[] = [];
  let blank: Blank | undefined;
  let first: CsvRecord | undefined;
  let last: CsvRecord = nowhere;
  let sound = 0;
  const add = (row: CsvRecord) => {
    last = row;
    if (areBlank(row.cells)) {
      blank = { record: blank?.record ?? row, count: (blank?.count ?? 0) + 1 };
      return;
    }
    if (blank !== undefined) {
      const fault = blankRows('csv/blank-row', blank);
      faults.push(() => fault);
      blank = undefined;
    }
    if (row.cells.length === expected.width) {
      first ??= row;
      sound += 1;
      take(row);
    } else
      faults.push((beside, end) => wrongWidth(row, expected, { ...beside, last: row === end }));
  };
  const end = () => {
    const told = faults.map((tell) => tell({ sound: first?.cells }, last));
    if (blank !== undefined) told.push(blankRows('csv/blank-rows-at-end', blank));
    return { faults: told, sound };
  };
  return { add, end };
}

const nowhere: CsvRecord = { cells: [], line: 1, row: 1 };

/** Blank rows below each other. */
interface Blank {
  /** The first of them. */
  readonly record: CsvRecord;
  readonly count: number;
}

function areBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false;
  return true;
}

function blankRows(code: IssueCode, { record, count }: Blank): RowFault {
  return { code, record, cell: 0, details: { count } };
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
