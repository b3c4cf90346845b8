import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '../../environment.ts';
import { newMemory } from '../../table/digest-memory.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import type { PortalFolder } from '../../table/folder.ts';
import type { Language } from '../../table/language.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { askedLanguage } from '../asked-language.ts';
import type { Call } from '../call.ts';
import { ending } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { refused, said } from '../outcome.ts';
import { requireFolder } from '../require-folder.ts';
import { asksForHelp, usage } from '../usage.ts';
import { beginningOf, commitOf, repositoryOf } from './commits.ts';
import { gitIn } from './git.ts';
import { gitFolder } from './git-folder.ts';
import { fullMarkdown, markdownReport } from './markdown/markdown.ts';
import { outsideFiles } from './outside.ts';
import { changeReport } from './report.ts';
import type { ChangeReport } from './report.ts';
import { changeOptions } from './options.ts';
import { stateOf } from './state.ts';

/**
 * Says what a change does. Ends with 0 when it could be said, also of a portal with faults; with 2 for a call that makes no sense or a
 * commit that is not here; with 3 for a fault of ours.
 */
export function tellChanges(call: Call): Outcome {
  const { words } = call;
  const language = askedLanguage(words);
  if (asksForHelp(words)) return said(usage('npm run changes', changeOptions, language), 0);
  try {
    return tell(call, language);
  } catch (error) {
    const { text, exitCode } = ending(error, { language, debug: words.includes('--debug') });
    return refused(text, exitCode === 2 ? 2 : 3);
  }
}

function tell({ words, variables, folder, now }: Call, language: Language): Outcome {
  const given = readArguments(words, changeOptions);
  const environment = readEnvironment(variables, folder, now);
  const root = given.root === undefined ? environment.root : resolve(folder, given.root);
  const today = environment.buildDate;
  const { before, after, outside } =
    given.base === undefined ? twoFolders(given, folder) : fromGit(root, given.base, given.head);
  const memory = newMemory();
  const report = changeReport({
    before: stateOf(before, today, memory),
    after: stateOf(after, today, memory),
    today,
    outside,
  });
  const format = { language, isJson: given.format === 'json', hasFull: given.full !== undefined };
  if (given.full !== undefined) write(resolve(folder, given.full), fullMarkdown(report, language));
  const text = printed(report, format);
  if (given.out === undefined) return said(text, 0);
  write(resolve(folder, given.out), text);
  return said('', 0);
}

/** @throws UsageError for a file that cannot be written. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError({
      vi: `Không ghi được tệp "${file}": xem thư mục của nó có không và có quyền ghi không.`,
      en: `The file "${file}" cannot be written: see whether its folder is there and may be written.`,
    });
  }
}

interface Format {
  readonly language: Language;
  readonly isJson: boolean;
  readonly hasFull: boolean;
}

function printed(report: ChangeReport, { language, isJson, hasFull }: Format): string {
  return isJson
    ? `${JSON.stringify(report, undefined, 2)}\n`
    : markdownReport(report, language, { hasFull });
}

interface Compared {
  readonly before: PortalFolder;
  readonly after: PortalFolder;
  readonly outside: readonly string[];
}

function twoFolders(
  { before, after, head }: { readonly before?: string; readonly after?: string; head?: string },
  folder: string,
): Compared {
  if (before === undefined || after === undefined || head !== undefined)
    throw new UsageError({
      vi: 'Cho biết so với gì: --base origin/main (một nhánh hay một bản ghi của git), hoặc hai thư mục: --before THƯ-MỤC --after THƯ-MỤC.',
      en: 'Say what to compare with: --base origin/main (a branch or commit of git), or two folders: --before DIR --after DIR.',
    });
  const [one, other] = [resolve(folder, before), resolve(folder, after)];
  for (const path of [one, other]) requirePortal(path);
  return { before: diskFolder(one), after: diskFolder(other), outside: [] };
}

/** @throws UsageError for a folder that is no portal's. */
function requirePortal(path: string): void {
  if (!existsSync(join(path, 'data')))
    throw new UsageError({
      vi: `Thư mục "${path}" không có, hoặc không phải thư mục của một cổng: trong đó phải có data/.`,
      en: `The folder "${path}" is not there, or not that of a portal: data/ must lie in it.`,
    });
}

/** What the working tree, or `headName`, changes since it left the base. */
function fromGit(root: string, baseName: string, headName: string | undefined): Compared {
  requireFolder(root);
  const git = gitIn(root);
  const { prefix } = repositoryOf(git, root);
  const baseTip = commitOf(git, baseName);
  const tip = commitOf(git, headName ?? 'HEAD');
  const base = beginningOf(git, baseTip, tip);
  const head = headName === undefined ? undefined : tip;
  return {
    before: gitFolder(git, base, prefix),
    after: head === undefined ? diskFolder(root) : gitFolder(git, head, prefix),
    outside: outsideFiles(git, { prefix }, { base, head }),
  };
}
