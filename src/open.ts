import { boardOverflow } from './charts/board-fit.ts';
import { checkContents } from './content/check.ts';
import type { CheckedContents } from './content/check.ts';
import { buildPortal } from './model/build.ts';
import type { Portal } from './model/portal.ts';
import { publicFiles, readContents } from './table/contents.ts';
import { readPortalFile } from './table/files-read.ts';
import type { PortalFolder } from './table/folder.ts';
import type { Issue } from './table/issue.ts';
import { loadTables, readTables } from './table/load.ts';
import type { LoadedTables } from './table/load.ts';
import type { Memory } from './table/memory.ts';
import { compareIssues } from './table/order.ts';
import { loadSettings } from './table/settings.ts';
import type { PortalSettings } from './table/settings.ts';
import type { Tables } from './table/tables.ts';

/** A portal folder as read: its parts, and everything that is wrong with it. */
export interface Opened extends Omit<CheckedContents, 'issues'> {
  readonly tables: Tables;
  /** `undefined` after an error in `portal.yaml`. */
  readonly settings: PortalSettings | undefined;
  /** The texts of `content/` as written, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files of `public/`, from there, with `/`. */
  readonly publicFiles: ReadonlySet<string>;
  /** By file, line, column, code. */
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks a whole portal folder: tables, settings, texts. Nothing in it is run. `today` is ISO. With a memory, the files of
 * tables that are as they were are not read again.
 */
export function openPortal(folder: PortalFolder, today: string, memory?: Memory): Opened {
  return openAround(loadTables(folder, today, memory), folder, today);
}

/** The same for a process that helps another, which checks the very same bytes: rows are not held against each other here. */
export function openToHelp(folder: PortalFolder, today: string): Opened {
  return openAround(readTables(folder), folder, today);
}

function openAround(
  { tables, issues: inTables, known }: LoadedTables,
  folder: PortalFolder,
  today: string,
): Opened {
  const { settings, issues: inSettings } = loadSettings(folder, known.get('indicators'));
  const { texts, others, issues: inLetters } = readContents(folder);
  const copied = publicFiles(folder);
  const { issues: inTexts, ...contents } = checkContents(texts, {
    known,
    glossary: tables.glossary,
    publicFiles: copied,
    otherFiles: new Set(others),
    boardOverflow,
    read: (file) => readPortalFile(folder, file),
    today,
  });
  const issues = [...inTables, ...inSettings, ...inLetters, ...inTexts].sort(compareIssues);
  const written = new Map(texts.map(({ file, text }) => [file, text]));
  return { tables, settings, ...contents, texts: written, publicFiles: copied, issues };
}

/**
 * The portal that was opened, linked and indexed.
 * @throws when an error was found: what is faulty must not be shown.
 */
export function portalFrom(
  { tables, settings, issues, directives, guides, news, pictures }: Opened,
  today: string,
): Portal {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (settings === undefined || errors.length > 0)
    throw new Error(`the portal has ${String(errors.length)} errors: run the check`);
  const texts = { directives, guides, news, pictures };
  return buildPortal({ settings, tables, ...texts, buildDate: today });
}
