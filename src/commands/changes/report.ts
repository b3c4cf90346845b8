import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import { corrections } from '../../table/definitions/corrections.ts';
import { usualJumpLimit } from '../../table/settings.ts';
import { count } from '../../text/report/summary.ts';
import type { Count } from '../../text/report/summary.ts';
import { cellChanges, rowChanges } from './cell-changes.ts';
import type { CellChange, RowsChange } from './cell-changes.ts';
import { measuresIn, namesIn } from './names.ts';
import { newJumps } from './new-jumps.ts';
import type { PeriodJump } from './new-jumps.ts';
import { rankingChanges } from './ranking-changes.ts';
import type { RankingChange } from './ranking-changes.ts';
import { rawRows } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import { rewrittenJumps } from './rewritten-jumps.ts';
import type { FigureJump } from './rewritten-jumps.ts';
import { settingChanges } from './settings-changes.ts';
import type { SettingChange } from './settings-changes.ts';
import { shrunkDenominators } from './shrunk-denominators.ts';
import type { State } from './state.ts';
import { tableDifferences } from './table-difference.ts';
import { fileChanges, textChanges } from './text-changes.ts';
import type { FileChange, TextChange } from './text-changes.ts';
import { touchedRankings } from './touched-rankings.ts';
import { uncorrected } from './uncorrected.ts';
import type { Uncorrected } from './uncorrected.ts';
import { unitsGone } from './units-gone.ts';
import type { UnitsGone } from './units-gone.ts';
import { vanishedAddresses } from './vanished.ts';

/** What a change does to a portal, as plain values, in the order in which a reviewer must see it. */
export interface ChangeReport {
  /** Of the later state. */
  readonly faults: Count;
  /** Why ranks, targets and addresses were not compared: the state that has errors. */
  readonly notComputed: 'before' | 'after' | 'both' | undefined;
  readonly vanished: readonly string[];
  readonly unitsGone: readonly UnitsGone[];
  readonly shrunk: readonly CellChange[];
  readonly jumpLimit: number;
  readonly rewritten: readonly FigureJump[];
  readonly jumps: readonly PeriodJump[];
  readonly uncorrected: readonly Uncorrected[];
  readonly rankings: readonly RankingChange[];
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowsChange[];
  /** Tables of which some rows cannot be read: what is added to or gone from them is not told. */
  readonly unreadable: readonly string[];
  readonly texts: readonly TextChange[];
  readonly files: readonly FileChange[];
  readonly settings: readonly SettingChange[];
  /** Files outside `data/`, `content/` and `public/`; only a repository knows them. */
  readonly outside: readonly string[];
}

export interface Comparison {
  readonly before: State;
  readonly after: State;
  /** ISO. */
  readonly today: string;
  readonly outside: readonly string[];
}

/** Compares two states. */
export function changeReport({ before, after, today, outside }: Comparison): ChangeReport {
  const folders = { before: before.folder, after: after.folder };
  const differences = tableDifferences(folders);
  const nameOf = namesIn(before.opened, after.opened);
  const measureOf = measuresIn(before.opened, after.opened);
  const cells = cellChanges(differences, nameOf);
  const figures = differences.find(({ definition }) => definition.name === 'observations');
  const files = fileChanges(before, after);
  const jumpLimit = after.opened.settings?.jumpLimit ?? usualJumpLimit;
  const both = before.portal && after.portal && { before: before.portal, after: after.portal };
  return {
    faults: count(after.opened.issues),
    notComputed: unsound(before, after),
    vanished: both ? vanishedAddresses(both.before, both.after, files) : [],
    unitsGone: unitsGone(figures, nameOf),
    shrunk: shrunkDenominators(cells),
    jumpLimit,
    rewritten: rewrittenJumps(figures, { nameOf, measureOf, times: jumpLimit }),
    jumps: newJumps(before, after, { nameOf, measureOf }),
    uncorrected: uncorrected(figures, cells, { corrected: correctedIn(after.folder), today }),
    rankings: both
      ? rankingChanges(
          both.before,
          both.after,
          touchedRankings(both.before, both.after, differences),
        )
      : [],
    cells,
    rows: rowChanges(differences, nameOf),
    unreadable: differences.flatMap(({ unreadable }) => unreadable),
    texts: textChanges(before, after),
    files,
    settings: settingChanges(folders),
    outside,
  };
}

function unsound(before: State, after: State): ChangeReport['notComputed'] {
  if (before.portal === undefined) return after.portal === undefined ? 'both' : 'before';
  return after.portal === undefined ? 'after' : undefined;
}

function correctedIn(folder: PortalFolder): readonly RawRow[] {
  const file = `data/${corrections.path}`;
  return readPortalFile(folder, file).ok
    ? [...rawRows(folder, [file], corrections).rows.values()]
    : [];
}

/** Whether there is anything to tell. */
export function changesAnything(report: ChangeReport): boolean {
  const { cells, rows, texts, files, settings, outside, unreadable } = report;
  return [cells, rows, texts, files, settings, outside, unreadable].some(
    ({ length }) => length > 0,
  );
}
