import { carriageReturn, lineFeed, lineFinder } from './byte-lines.ts';
import type { Csv } from './csv.ts';
import { positionIn } from './csv-position.ts';
import { tokenize } from './delimiter.ts';
import { textBetween } from './encoding.ts';
import { getOrAdd } from './get-or-add.ts';
import type { Issue } from './issue.ts';
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
  if (reopened === undefined) return () => undefined;
  const { bytes, layout } = reopened;
  const { header, delimiter } = layout;
  const startOf = lineFinder(bytes);
  return (line, field, issue) => {
    const start = startOf(line);
    if (start === undefined) return undefined;
    const text = textBetween(bytes, start, recordEnd(bytes, start));
    const cell = header.indexOf(field);
    // An issue about a column that the file does not have stands at the beginning of its row.
    const position = positionIn(text, delimiter)({ line: 1 }, Math.max(cell, 0));
    const value = issue.value ?? tokenize(text, delimiter)[0]?.[cell] ?? '';
    const details = cell === -1 ? issue.details : { ...issue.details, cell: cell + 1 };
    return {
      line: line + position.line - 1,
      column: position.column,
      value,
      ...(details === undefined ? {} : { details }),
    };
  };
}

/** Where a record that begins at `start` ends: with a line outside quotes. */
function recordEnd(bytes: Uint8Array, start: number): number {
  let quoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if ((byte === lineFeed || byte === carriageReturn) && !quoted) return at;
  }
  return bytes.length;
}

const quote = 0x22;
