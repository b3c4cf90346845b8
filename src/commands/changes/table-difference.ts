import { listTableFiles } from '../../table/files.ts';
import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import { definitions } from '../../table/tables.ts';
import { cellOf, rawRows } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';

type Definition = (typeof definitions)[number];

/** A row that stands in both states, and the columns in which they differ. */
export interface RowPair {
  readonly before: RawRow;
  readonly after: RawRow;
  readonly columns: readonly string[];
}

/** What differs in the rows of one table. Rows are the same row when they have the same key, wherever they stand. */
export interface TableDifference {
  readonly definition: Definition;
  readonly changed: readonly RowPair[];
  readonly added: readonly RawRow[];
  /** Empty while files of the later state cannot be read whole: nobody knows then what is gone. */
  readonly gone: readonly RawRow[];
  /** Files of either state of which some rows could not be read. */
  readonly unreadable: readonly string[];
}

/** Two states of a portal folder. */
export interface Folders {
  readonly before: PortalFolder;
  readonly after: PortalFolder;
}

/** The tables that differ, in the order of the dictionary. Files that are the same in both states are not read. */
export function tableDifferences({ before, after }: Folders): readonly TableDifference[] {
  const listed = {
    before: listTableFiles(before, definitions).files,
    after: listTableFiles(after, definitions).files,
  };
  const same = new Set(
    listed.before
      .map(({ file }) => file)
      .filter((file) => listed.after.some((other) => other.file === file))
      .filter((file) => isSame({ before, after }, file)),
  );
  return definitions.flatMap((definition) => {
    const filesOf = (files: (typeof listed)['before']) =>
      files
        .filter(({ table, file }) => table === definition.name && !same.has(file))
        .map(({ file }) => file);
    const difference = compare(
      definition,
      rawRows(before, filesOf(listed.before), definition),
      rawRows(after, filesOf(listed.after), definition),
    );
    const { changed, added, gone, unreadable } = difference;
    const differs = changed.length + added.length + gone.length + unreadable.length > 0;
    return differs ? [difference] : [];
  });
}

/** Whether a file has the same bytes in both states; not when it cannot be read in either. */
export function isSame({ before, after }: Folders, file: string): boolean {
  const one = readPortalFile(before, file);
  const other = readPortalFile(after, file);
  return one.ok && other.ok && Buffer.compare(one.bytes, other.bytes) === 0;
}

function compare(
  definition: Definition,
  before: ReturnType<typeof rawRows>,
  after: ReturnType<typeof rawRows>,
): TableDifference {
  const changed: RowPair[] = [];
  const added: RawRow[] = [];
  const gone: RawRow[] = [];
  for (const [key, row] of after.rows) {
    const earlier = before.rows.get(key);
    if (earlier === undefined) added.push(row);
    else {
      const columns = differing(earlier, row);
      if (columns.length > 0) changed.push({ before: earlier, after: row, columns });
    }
  }
  if (after.unreadable.length === 0)
    for (const [key, row] of before.rows) if (!after.rows.has(key)) gone.push(row);
  return {
    definition,
    changed,
    added: before.unreadable.length === 0 ? added : [],
    gone,
    unreadable: [...new Set([...before.unreadable, ...after.unreadable])].sort(),
  };
}

/** The columns of either row in which they differ, in the order of the later one. */
function differing(before: RawRow, after: RawRow): readonly string[] {
  if (before.header === after.header || before.header.join('\0') === after.header.join('\0')) {
    return after.header.filter((_, index) => before.cells[index] !== after.cells[index]);
  }
  const columns = new Set([...after.header, ...before.header]);
  return [...columns].filter((column) => cellOf(before, column) !== cellOf(after, column));
}
