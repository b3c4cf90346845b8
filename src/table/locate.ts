import type { Csv, CsvRecord } from './csv.ts';
import type { Issue } from './issue.ts';
import { getOrAdd } from './get-or-add.ts';

/**
 * Fills in where the cell of each issue stands, and its text. Rules work on typed rows, which keep only their
 * line; the few files with faults are read again, so that a million sound rows need no more memory.
 */
export function locate(
  issues: readonly Issue[],
  readFile: (file: string) => Csv | undefined,
): readonly Issue[] {
  const sources = new Map<string, Source | undefined>();
  return issues.map((issue) => {
    if (issue.line === undefined || issue.field === undefined || issue.column !== undefined) {
      return issue;
    }
    const source = getOrAdd(sources, issue.file, () => sourceOf(readFile(issue.file)));
    return source === undefined ? issue : located(issue, source);
  });
}

interface Source {
  readonly csv: Csv;
  readonly byLine: ReadonlyMap<number, CsvRecord>;
}

function sourceOf(csv: Csv | undefined): Source | undefined {
  if (csv === undefined) return undefined;
  return { csv, byLine: new Map(csv.records.map((record) => [record.line, record])) };
}

/** An issue about a column that the file does not have stands at the beginning of its row. */
function located(issue: Issue, { csv, byLine }: Source): Issue {
  const record = byLine.get(issue.line ?? 0);
  if (record === undefined) return issue;
  const cell = csv.header.indexOf(issue.field ?? '');
  return {
    ...issue,
    ...csv.positionOf(record, Math.max(cell, 0)),
    value: issue.value ?? record.cells[cell] ?? '',
    ...(cell === -1 ? {} : { details: { ...issue.details, cell: cell + 1 } }),
  };
}
