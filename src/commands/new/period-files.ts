import type { PortalFolder } from '../../table/folder.ts';
import { readPortalFile } from '../../table/files-read.ts';
import type { ObservationRow } from '../import/plan.ts';
import { Refusal } from '../import/refusal.ts';
import type { NamedCells } from '../import/splice.ts';
import { newTable, splice } from '../import/splice.ts';
import { fileFor } from '../import/target-file.ts';

/** Where the rows of a period go. */
export interface PeriodFiles {
  readonly folder: PortalFolder;
  readonly existing: readonly ObservationRow[];
  /** The file that the person who calls named. */
  readonly file: string | undefined;
}

/** Texts by path from the portal folder. */
export interface PeriodTexts {
  /** Of files that are not there yet. */
  readonly files: ReadonlyMap<string, string>;
  /** Of tables that get the rows at their end; every line that they have keeps its bytes. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Puts empty rows where an editor looks for them: into the table that holds the indicator in that period or year, or else the period or
 * year; into a new one only where there is none.
 * @throws Refusal for a table that cannot be read.
 */
export function periodTexts(
  rows: readonly NamedCells[],
  { folder, existing, file }: PeriodFiles,
): PeriodTexts {
  const [files, changed] = [new Map<string, string>(), new Map<string, string>()];
  const byIndicator = Map.groupBy(rows, ({ indicator = '' }) => indicator);
  const paths = new Map(
    [...byIndicator].map(([indicator, [first]]) => [
      indicator,
      file ?? fileOf(first ?? {}, existing),
    ]),
  );
  const groups = Map.groupBy(rows, ({ indicator = '' }) => paths.get(indicator) ?? '');
  for (const [path, added] of groups) {
    const read = readPortalFile(folder, path);
    if (read.ok) changed.set(path, splice(read.bytes, path, { changed: [], added }));
    else if (read.issue.code === 'file/missing') files.set(path, newTable(added));
    else throw new Refusal('unreadable-file', { file: path });
  }
  return { files, changed };
}

function fileOf(
  { indicator = '', period = '' }: NamedCells,
  existing: readonly ObservationRow[],
): string {
  const own = existing.filter((row) => row.indicator === indicator);
  const path = fileFor(period, own);
  return own.some(({ place }) => place.file === path) ? path : fileFor(period, existing);
}
