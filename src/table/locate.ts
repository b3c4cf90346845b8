import type { Csv } from './csv.ts';
import { positionIn } from './csv-position.ts';
import { tokenize } from './delimiter.ts';
import { textOf } from './encoding.ts';
import { getOrAdd } from './get-or-add.ts';
import type { Issue } from './issue.ts';
import { lineStarts } from './lines.ts';
import type { Position } from './lines.ts';

/** How the cells of a file stand in its lines, as they were found when it was read. */
export type Layout = Pick<Csv, 'header' | 'delimiter'>;

/** A file that is opened again for single cells: it was read well, and only some of its rows are told. */
export interface Reopened {
  readonly bytes: Uint8Array;
  readonly layout: Layout;
}

/**
 * Fills in where the cell of each issue stands, and its text. Rules work on typed rows, which keep only their
 * line; the few files with faults are opened again, so that a million sound rows need no more memory.
 */
export function locate(
  issues: readonly Issue[],
  reopen: (file: string) => Reopened | undefined,
): readonly Issue[] {
  const cells = new Map<string, CellAt>();
  return issues.map((issue) => {
    const { file, line, field, column } = issue;
    if (line === undefined || field === undefined || column !== undefined) return issue;
    const cellAt = getOrAdd(cells, file, () => cellsOf(reopen(file)));
    return { ...issue, ...cellAt(line, field, issue) };
  });
}

type CellAt = (
  line: number,
  field: string,
  issue: Issue,
) => (Position & Pick<Issue, 'value' | 'details'>) | undefined;

function cellsOf(reopened: Reopened | undefined): CellAt {
  const text = reopened && textOf(reopened.bytes);
  if (reopened === undefined || text === undefined) return () => undefined;
  const { header, delimiter } = reopened.layout;
  const starts = lineStarts(text);
  const positionOf = positionIn(text, delimiter);
  return (line, field, issue) => {
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    const cell = header.indexOf(field);
    const record = tokenize(recordFrom(text, start), delimiter)[0];
    // An issue about a column that the file does not have stands at the beginning of its row.
    const position = positionOf({ line }, Math.max(cell, 0));
    const value = issue.value ?? record?.[cell] ?? '';
    const details = cell === -1 ? issue.details : { ...issue.details, cell: cell + 1 };
    return { ...position, value, ...(details === undefined ? {} : { details }) };
  };
}

/** A record that begins at `start`: it ends with a line outside quotes. */
function recordFrom(text: string, start: number): string {
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', end + 1)) {
    const record = text.slice(start, end);
    if (record.split('"').length % 2 === 1) return record;
  }
  return text.slice(start);
}
