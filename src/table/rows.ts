import { issueOf } from './codes.ts';
import type { Csv, CsvRecord } from './csv.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { Field, Remark } from './field.ts';
import type { Issue } from './issue.ts';

/** What the records of one file became. */
export interface TypedRows<Definition extends TableDefinition> {
  readonly rows: readonly Row<Definition>[];
  /** The rows left out, with the cells that could be read: what these name is judged all the same. */
  readonly faulty: readonly Row<TableDefinition>[];
  /** The first key of every row, also of rows left out for a fault in another cell: what references may name. */
  readonly declared: readonly string[];
  readonly issues: readonly Issue[];
  /** `false` when a row was left out. */
  readonly complete: boolean;
}

interface Column {
  readonly name: string;
  readonly field: Field;
  /** Of the cell in a record; -1 when the file has no such column. */
  readonly index: number;
}

/** Types the records of a file. A row with a fault is left out, so that nothing is computed from half a row. */
export function typeRows<Definition extends TableDefinition>(
  definition: Definition,
  csv: Csv,
  file: string,
): TypedRows<Definition> {
  const columns = columnsOf(definition, csv.header);
  const rows: Row<Definition>[] = [];
  const faulty: Row<TableDefinition>[] = [];
  const declared: string[] = [];
  const issues: Issue[] = [];
  const firstKey = definition.key[0] ?? '';
  for (const record of csv.records) {
    const before = issues.length;
    const row = typeRecord(columns, record, (column, remark) => {
      issues.push(cellIssue(csv, file, record, column, remark));
    });
    const key = row[firstKey];
    if (typeof key === 'string') declared.push(key);
    const place = { file, line: record.line, row: record.row };
    if (hasError(issues, before)) {
      faulty.push({ ...row, place });
      continue;
    }
    row['place'] = place;
    // Each column of the definition was read by its own field type: this is what makes it a row of it.
    rows.push(row as Row<Definition>);
  }
  return { rows, faulty, declared, issues, complete: faulty.length === 0 };
}

function columnsOf(definition: TableDefinition, header: readonly string[]): readonly Column[] {
  return Object.entries(definition.fields).map(([name, field]) => ({
    name,
    field,
    index: header.indexOf(name),
  }));
}

function typeRecord(
  columns: readonly Column[],
  record: CsvRecord,
  report: (column: Column, remark: Remark) => void,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    const text = record.cells[column.index] ?? '';
    row[column.name] = text === '' ? undefined : typeCell(column, text, report);
    if (text === '' && column.field.required && column.index >= 0) {
      report(column, { code: 'cell/empty' });
    }
  }
  return row;
}

function typeCell(
  column: Column,
  text: string,
  report: (column: Column, remark: Remark) => void,
): unknown {
  if (text.trim() === '') {
    report(column, { code: column.field.required ? 'cell/empty' : 'cell/blanks-around' });
    return undefined;
  }
  const parsed = column.field.type.parse(text);
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
  csv: Csv,
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
