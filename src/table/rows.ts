import { isBlank } from './blanks.ts';
import { issueOf } from './codes.ts';
import type { CsvRecord, OpenCsv } from './csv.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { Field, Remark } from './field.ts';
import type { Issue } from './issue.ts';

/** What the records of one file became. */
export interface TypedRows<Definition extends TableDefinition> {
  readonly rows: readonly Row<Definition>[];
  /** The rows left out, with the cells that could be read: what these name is judged all the same. */
  readonly faulty: readonly Row<TableDefinition>[];
  /**
   * The first keys of all rows, also of rows left out for a fault in another cell: what references may name. Absent when a row has
   * none.
   */
  readonly codes: ReadonlySet<string> | undefined;
  readonly issues: readonly Issue[];
  /** `false` when a row was left out. */
  readonly complete: boolean;
}

interface Columns {
  readonly list: readonly Column[];
  /** A row without cells, to be copied. */
  readonly blank: Readonly<Record<string, unknown>>;
}

interface Column {
  readonly name: string;
  readonly required: boolean;
  readonly parse: Field['type']['parse'];
  /** Of the cell in a record; -1 when the file has no such column. */
  readonly index: number;
}

/** Reads and types the records of a file. A row with a fault is left out, so that nothing is computed from half a row. */
export function typeRows<Definition extends TableDefinition>(
  definition: Definition,
  csv: OpenCsv,
  file: string,
): TypedRows<Definition> {
  const columns = columnsOf(definition, csv.header);
  const rows: Row<Definition>[] = [];
  const faulty: Row<TableDefinition>[] = [];
  const codes = new Set<string>();
  const issues: Issue[] = [];
  const firstKey = definition.key[0] ?? '';
  let named = true;
  const form = csv.read((record) => {
    const before = issues.length;
    const row = typeRecord(columns, record, (column, remark) => {
      issues.push(cellIssue(csv, file, record, column, remark));
    });
    const key = row[firstKey];
    if (typeof key === 'string') codes.add(key);
    else named = false;
    const place = { file, line: record.line, row: record.row };
    if (hasError(issues, before)) {
      faulty.push({ ...row, place });
      return;
    }
    row['place'] = place;
    // Each column of the definition was read by its own field type: this is what makes it a row of it.
    rows.push(row as Row<Definition>);
  });
  return {
    rows,
    faulty,
    codes: form.complete && named ? codes : undefined,
    issues: [...form.issues, ...issues],
    complete: form.complete && faulty.length === 0,
  };
}

function columnsOf({ fields }: TableDefinition, header: readonly string[]): Columns {
  const list = Object.entries(fields).map(([name, { required, type }]) => ({
    name,
    required,
    parse: keepingLast(type.parse),
    index: header.indexOf(name),
  }));
  return { list, blank: blankRow([...Object.keys(fields), 'place']) };
}

/** Rows of one unit, period or source follow each other: what the cell above says is not read again. */
function keepingLast<T>(parse: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly parsed: T } | undefined;
  return (text) => {
    if (text !== last?.text) last = { text, parsed: parse(text) };
    return last.parsed;
  };
}

/**
 * V8 keeps all properties of what JSON made, and of its copies, in one piece, where a row that grows cell by cell is two and larger:
 * with a million rows that is a fifth of their memory.
 */
function blankRow(names: readonly string[]): Readonly<Record<string, unknown>> {
  const nothing = Object.fromEntries(names.map((name) => [name, null]));
  const row = JSON.parse(JSON.stringify(nothing)) as Record<string, unknown>;
  for (const name of names) row[name] = undefined;
  return row;
}

/** A row with all cells but its place; one that is empty, faulty or not in the file is `undefined`. */
function typeRecord(
  { list, blank }: Columns,
  record: CsvRecord,
  report: (column: Column, remark: Remark) => void,
): Record<string, unknown> {
  const row = { ...blank };
  for (const column of list) {
    const text = record.cells[column.index] ?? '';
    if (text !== '') row[column.name] = typeCell(column, text, report);
    else if (column.required && column.index >= 0) report(column, { code: 'cell/empty' });
  }
  return row;
}

function typeCell(
  column: Column,
  text: string,
  report: (column: Column, remark: Remark) => void,
): unknown {
  if (isBlank(text)) {
    report(column, { code: column.required ? 'cell/empty' : 'cell/blanks-around' });
    return undefined;
  }
  const parsed = column.parse(text);
  if (!parsed.ok) {
    report(column, parsed);
    return undefined;
  }
  if (parsed.warnings !== undefined) {
    for (const warning of parsed.warnings) report(column, warning);
  }
  return parsed.value;
}

function cellIssue(
  csv: OpenCsv,
  file: string,
  record: CsvRecord,
  column: Column,
  { code, details }: Remark,
): Issue {
  return issueOf(code, {
    file,
    ...csv.positionOf(record, column.index),
    row: record.row,
    field: column.name,
    value: record.cells[column.index] ?? '',
    details: { ...details, cell: column.index + 1 },
  });
}

function hasError(issues: readonly Issue[], from: number): boolean {
  for (let index = from; index < issues.length; index += 1) {
    if (issues[index]?.severity === 'error') return true;
  }
  return false;
}
