import { issueOf } from './codes.ts';
import { checkHeader } from './csv-header.ts';
import { positionIn } from './csv-position.ts';
import type { PositionOf } from './csv-position.ts';
import { rowChecker } from './csv-rows.ts';
import type { RowFault } from './csv-rows.ts';
import { firstRows, rowStretches } from './csv-stretches.ts';
import { findDelimiter } from './delimiter.ts';
import { decode } from './encoding.ts';
import { isKnownColumn, searchedRows } from './header.ts';
import type { Columns } from './header.ts';
import type { Issue } from './issue.ts';
import { characters, countLineEnds } from './lines.ts';
import { checkQuotes } from './quotes.ts';
import type { QuoteFault } from './quotes.ts';

/** One row of a file. It has as many cells as the header; each cell is NFC text, otherwise as written. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The physical line the record begins in, from 1. */
  readonly line: number;
  /** The row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
}

/** The text of a CSV file as records, and everything that is wrong with its form. */
export interface Csv {
  /** A known column under its known name; any other as written. Empty when there is no header. */
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly issues: readonly Issue[];
  /** `false` when rows had to be left out: whether another table may refer to this one cannot be judged. */
  readonly complete: boolean;
  /** Line and column, from 1, of a cell's first character; inside a record that has line ends the line differs from its own. */
  readonly positionOf: PositionOf;
  readonly delimiter: string;
}

/** A CSV file whose header was found and whose rows are still to be read. */
export interface OpenCsv extends Pick<Csv, 'header' | 'positionOf' | 'delimiter'> {
  /** Hands on each record as soon as it is parted from the others, so that whoever keeps none of its cells keeps no memory. */
  readonly read: (take: (record: CsvRecord) => void) => Pick<Csv, 'issues' | 'complete'>;
}

/**
 * Reads the bytes of a table file. Rows that cannot be read are issues and are left out of `records`; the header
 * may have its columns in any order. With two columns of one name the first is read.
 */
export function readCsv(bytes: Uint8Array, file: string, columns: Columns): Csv {
  const { header, positionOf, delimiter, read } = openCsv(bytes, file, columns);
  const records: CsvRecord[] = [];
  const { issues, complete } = read((record) => records.push(record));
  return { header, records, issues, complete, positionOf, delimiter };
}

/** The same, one record after the other. */
export function openCsv(bytes: Uint8Array, file: string, columns: Columns): OpenCsv {
  const { text, issues } = decode(bytes, file);
  if (text === undefined) return unreadable(issues);
  const separation = findDelimiter(text, (cell) => isKnownColumn(cell, columns));
  const { delimiter } = separation;
  const quoted = checkQuotes(text, delimiter);
  const positionOf = positionIn(text, delimiter);
  const top = firstRows(quoted.text, separation, searchedRows);
  const broken = brokenRecords(text, file, quoted.faults);
  const quoteIssues = broken.map(({ issue }) => issue);
  const header = checkHeader(top, { file, columns, separation, positionOf });
  const found = [...issues, ...quoteIssues];
  if (header.names === undefined)
    return unreadable([...found, ...(quoteIssues.length > 0 ? [] : header.issues)]);
  const damaged = new Set(broken.flatMap(({ lines }) => lines));
  const above = top[header.index]?.row ?? 0;
  const expected = { width: header.names.length, delimiter, ended: text.endsWith('\n') };
  const read: OpenCsv['read'] = (take) => {
    const checker = rowChecker(expected, take);
    for (const rows of rowStretches(quoted.text, separation))
      for (const row of rows) if (row.row > above && !damaged.has(row.line)) checker.add(row);
    const { faults, sound } = checker.end();
    const rowIssues = faults.map((fault) => rowIssue(fault, file, positionOf));
    const complete =
      quoteIssues.length === 0 && rowIssues.every(({ code }) => code.startsWith('csv/blank'));
    const empty = complete && sound === 0 ? [issueOf('file/no-rows', { file })] : [];
    return { issues: [...found, ...header.issues, ...rowIssues, ...empty], complete };
  };
  return { header: header.names, positionOf, delimiter, read };
}

function unreadable(issues: readonly Issue[]): OpenCsv {
  const positionOf = () => ({ line: 1, column: 1 });
  return { header: [], positionOf, delimiter: ',', read: () => ({ issues, complete: false }) };
}

/** The faults of quoting with the physical lines that they make unreadable. */
function brokenRecords(text: string, file: string, faults: readonly QuoteFault[]) {
  let line = 1;
  let from = 0;
  return faults.map(({ code, offset, record }) => {
    line += countLineEnds(text, from, offset);
    from = offset;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const column = characters(text.slice(start, offset)) + 1;
    const value = text.slice(offset, offset + 80).split('\n', 1)[0];
    const above = countLineEnds(text, record, offset);
    return {
      issue: issueOf(code, { file, line, column, value }),
      lines: Array.from({ length: above + 1 }, (_, index) => line - above + index),
    };
  });
}

function rowIssue(fault: RowFault, file: string, positionOf: PositionOf): Issue {
  const { code, record, cell, value, details } = fault;
  return issueOf(code, { file, ...positionOf(record, cell), row: record.row, value, details });
}
