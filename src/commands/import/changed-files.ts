import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import type { ObservationRow, PlannedRow } from './plan.ts';
import { Refusal } from './refusal.ts';
import { newTable, splice } from './splice.ts';
import type { ChangedRow, NamedCells } from './splice.ts';
import { fileFor } from './target-file.ts';

/** Where the rows of a plan go. */
export interface Destination {
  readonly folder: PortalFolder;
  readonly existing: readonly ObservationRow[];
  /** The file for new rows when the person who calls named one. */
  readonly file: string | undefined;
  /** The source that rows get which name none themselves. */
  readonly source: string | undefined;
}

/** The file that a planned row is in or goes to. */
export function fileOf({ before, figure }: PlannedRow, { existing, file }: Destination): string {
  return before?.place.file ?? file ?? fileFor(figure.period, existing);
}

/** The new texts of the files that a plan changes, by path from the portal folder. */
export function changedFiles(
  plan: readonly PlannedRow[],
  destination: Destination,
): ReadonlyMap<string, string> {
  const written = plan.filter(({ kind }) => kind !== 'same');
  const files = Map.groupBy(written, (row) => fileOf(row, destination));
  return new Map(
    [...files].map(([file, rows]): [string, string] => {
      const added = rows
        .filter(({ kind }) => kind === 'new')
        .map((row) => newCells(row, destination));
      const changed = rows.flatMap((row) => changedRow(row));
      const read = readPortalFile(destination.folder, file);
      // What cannot be read must not be written over.
      if (!read.ok && read.issue.code !== 'file/missing')
        throw new Refusal('unreadable-file', { file });
      return [file, read.ok ? splice(read.bytes, file, { changed, added }) : newTable(added)];
    }),
  );
}

function newCells({ figure }: PlannedRow, { source = '' }: Destination): NamedCells {
  const { unit, indicator, period, numerator = '', denominator = '', value = '' } = figure;
  return { unit, indicator, period, numerator, denominator, value, source, ...figure.texts };
}

/** Figures, and what the file says beside them; "no figure" ends with one. Notes of the row that say more stay. */
function changedRow({ kind, figure, before }: PlannedRow): readonly ChangedRow[] {
  if (kind !== 'changed' || before === undefined) return [];
  const { numerator = '', denominator = '', value = '', texts } = figure;
  const status = ['O', 'M', 'Q'].includes(before.status ?? '') ? { status: '' } : {};
  const cells = { numerator, denominator, value, ...status, ...texts };
  return [{ line: before.place.line, cells }];
}
