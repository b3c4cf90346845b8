import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string | undefined>>;

/** The rows of a small table, by column; an empty cell is `undefined`. */
export function rowsOf(file: string): readonly Row[] {
  const rows: Row[] = [];
  eachRow(file, (row) => rows.push(row));
  return rows;
}

function eachRow(file: string, take: (row: Row) => void): void {
  eachRecord(file, (header) => (cells) => {
    take(
      Object.fromEntries(header.map((name, index) => [name, noneIfEmpty(cells[index])] as const)),
    );
  });
}

/** Reads a table record by record, without an object for each; `begin` gets the names of the columns. */
export function eachRecord(
  file: string,
  begin: (header: readonly string[]) => (cells: readonly string[]) => void,
): void {
  let take: ((cells: readonly string[]) => void) | undefined;
  Papa.parse<string[]>(readFileSync(file, 'utf8'), {
    delimiter: ',',
    skipEmptyLines: true,
    step: ({ data }) => {
      if (take === undefined) take = begin(data);
      else take(data);
    },
  });
}

function noneIfEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
