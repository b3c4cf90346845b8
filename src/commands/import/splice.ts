import type { Csv } from '../../table/csv.ts';
import { readCsv } from '../../table/csv.ts';
import { csvCell } from '../../table/csv-cell.ts';
import type { TableDefinition } from '../../table/definition.ts';
import { observations } from '../../table/definitions/observations.ts';
import { Refusal } from './refusal.ts';

/** A row as cells by the name of their column; empty ones may be left out. */
export type NamedCells = Readonly<Record<string, string>>;

/** A row that is there, by the line it begins in, and the cells of it that become others. */
export interface ChangedRow {
  readonly line: number;
  readonly cells: NamedCells;
}

/** What becomes of a table file. */
export interface Splice {
  readonly changed: readonly ChangedRow[];
  readonly added: readonly NamedCells[];
  /** Of observations, unless another table is named. */
  readonly definition?: TableDefinition | undefined;
}

/** A table file that does not exist yet. */
export function newTable(
  added: readonly NamedCells[],
  { fields }: TableDefinition = observations,
): string {
  const header = Object.keys(fields);
  return [header.join(','), ...added.map((cells) => lineOf(header, cells, ','))].join('\n') + '\n';
}

/**
 * The text of a table file with rows changed in their place and rows added at its end. Every other line keeps its bytes: line ends,
 * byte order mark, quotes, delimiter and the order of columns stay.
 * @throws Refusal when the file lacks a column that a row has something for.
 */
export function splice(
  bytes: Uint8Array,
  file: string,
  { changed, added, definition = observations }: Splice,
): string {
  const known = Object.keys(definition.fields);
  const csv = readCsv(bytes, file, { known, required: [...definition.key] });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  for (const cells of [...changed.map((row) => row.cells), ...added])
    requireColumns(csv, cells, file);
  const starts = startsOf(text);
  const parts: string[] = [];
  let kept = 0;
  for (const { line, cells } of changed.toSorted((a, b) => a.line - b.line)) {
    const start = starts[line - 1] ?? text.length;
    parts.push(text.slice(kept, start), changedLine(csv, line, cells));
    kept = endOfRecord(text, start);
  }
  const rest = text.slice(kept);
  const whole = parts.join('') + rest;
  if (added.length === 0) return whole;
  const lines = added.map((cells) => lineOf(csv.header, cells, csv.delimiter) + end);
  return `${whole}${/\n$/.test(whole) ? '' : end}${lines.join('')}`;
}

function requireColumns({ header }: Csv, cells: NamedCells, file: string): void {
  for (const [column, text] of Object.entries(cells))
    if (text !== '' && !header.includes(column)) throw new Refusal('no-column', { file, column });
}

function changedLine(csv: Csv, line: number, cells: NamedCells): string {
  const record = csv.records.find((one) => one.line === line);
  const before = Object.fromEntries(
    csv.header.map((name, index) => [name, record?.cells[index] ?? '']),
  );
  return lineOf(csv.header, { ...before, ...cells }, csv.delimiter);
}

function lineOf(header: readonly string[], cells: NamedCells, delimiter: string): string {
  return header.map((name) => csvCell(cells[name] ?? '', delimiter)).join(delimiter);
}

function startsOf(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}

/** Before the line end that closes a record; one inside quotes does not. */
function endOfRecord(text: string, start: number): number {
  let inQuotes = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') inQuotes = !inQuotes;
    if (!inQuotes && (text[at] === '\n' || text[at] === '\r')) return at;
  }
  return text.length;
}
