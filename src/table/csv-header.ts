import type { IssueCode } from './codes.ts';
import { issueOf } from './codes.ts';
import type { CsvRecord } from './csv.ts';
import type { PositionOf } from './csv-position.ts';
import type { Separation } from './delimiter.ts';
import { findHeader, readHeader } from './header.ts';
import type { Columns, HeaderFault } from './header.ts';
import type { Issue } from './issue.ts';
import { mostColumns } from './limits.ts';

/** The header of a file; `names` is `undefined` when no row can be taken for it. */
export interface CheckedHeader {
  readonly names: readonly string[] | undefined;
  /** Its index among the rows. */
  readonly index: number;
  readonly issues: readonly Issue[];
}

interface Context {
  readonly file: string;
  readonly columns: Columns;
  readonly separation: Separation;
  readonly positionOf: PositionOf;
}

/** Finds the header among the first rows and tells its faults and those of the marks between cells. */
export function checkHeader(rows: readonly CsvRecord[], context: Context): CheckedHeader {
  const index = findHeader(
    rows.map(({ cells }) => cells),
    context.columns,
  );
  const row = rows[index ?? 0];
  const separated = separationIssues(row, context);
  if (index === undefined || row === undefined)
    return { names: undefined, index: 0, issues: [...separated, noHeader(row, context)] };
  if (row.cells.length > mostColumns) {
    const details = { found: row.cells.length, limit: mostColumns };
    const issue = rowIssue('file/too-many-columns', row, context, details);
    return { names: undefined, index, issues: [...separated, issue] };
  }
  const header = readHeader(row.cells, context.columns);
  const late =
    index === 0 ? [] : [rowIssue('header/not-first', row, context, { row: row.row, above: index })];
  const issues = header.faults.map((fault) => cellIssue(fault, row, context));
  return { names: header.names, index, issues: [...separated, ...late, ...issues] };
}

/** `,` `;` and `|` stand for themselves; a tab is named. */
function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter;
}

function separationIssues(row: CsvRecord | undefined, context: Context): readonly Issue[] {
  const { file, separation } = context;
  const { delimiter, separatorLine, known } = separation;
  const details = { delimiter: nameOf(delimiter) };
  const first = { file, line: 1, column: 1, details };
  return [
    ...(separatorLine ? [issueOf('csv/separator-line', first)] : []),
    ...(known && delimiter !== ',' && row !== undefined
      ? [rowIssue('csv/other-delimiter', row, context, details)]
      : []),
  ];
}

function noHeader(row: CsvRecord | undefined, context: Context): Issue {
  const { columns, file, separation } = context;
  const { delimiter } = separation;
  const details = { expected: columns.known.join(','), delimiter: nameOf(delimiter) };
  const code: IssueCode =
    delimiter === ',' || (row?.cells.length ?? 0) < 2 ? 'header/missing' : 'csv/unknown-delimiter';
  if (row === undefined) return issueOf(code, { file, details });
  const value = row.cells.join(delimiter);
  return { ...rowIssue(code, row, context, details), value };
}

function rowIssue(
  code: IssueCode,
  { line, row }: CsvRecord,
  { file }: Context,
  details: Readonly<Record<string, string | number>>,
): Issue {
  return issueOf(code, { file, line, column: 1, row, details });
}

function cellIssue(fault: HeaderFault, record: CsvRecord, context: Context): Issue {
  const { code, cell, details } = fault;
  const { file, positionOf } = context;
  if (cell === undefined)
    return issueOf(code, { file, line: record.line, column: 1, row: record.row, details });
  return issueOf(code, {
    file,
    ...positionOf(record, cell),
    row: record.row,
    value: record.cells[cell],
    details: { ...details, cell: cell + 1 },
  });
}
