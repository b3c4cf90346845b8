import { diskFolder } from '../../table/disk-folder.ts';
import type { Issue } from '../../table/issue.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import { count, summary } from '../../text/report/summary.ts';
import { textReport } from '../../text/report/text.ts';
import { openChecked } from '../open-checked.ts';
import { changedFiles, fileOf } from './changed-files.ts';
import type { ImportCall } from './import-file.ts';
import { overlaid } from './overlay.ts';
import { planRows } from './plan.ts';
import type { ObservationRow, PlannedRow } from './plan.ts';
import { planReport } from './plan-report.ts';
import type { Understood } from './session.ts';
import type { UnitIndex } from './unit-index.ts';
import { writeFiles } from './write-files.ts';
import { writeOrTell } from './write-or-tell.ts';

interface Beside {
  readonly call: ImportCall;
  readonly existing: readonly ObservationRow[];
  readonly index: UnitIndex;
  readonly indicators: Parameters<typeof planReport>[1]['indicators'];
}

/**
 * Shows what a file adds to the portal, checks the portal as it would be, and writes it when asked to. Nothing is written
 * that would leave the portal with an error.
 */
export async function writePlan(
  { interpretation, mapping }: Understood,
  { call, existing, index, indicators }: Beside,
): Promise<0 | 1> {
  const { language, say, options, environment } = call;
  const { root, buildDate } = environment;
  const plan = planRows(interpretation.figures, existing);
  const source = options.source ?? mapping.source;
  const destination = { folder: diskFolder(root), existing, file: options.out, source };
  if (plan.length === 0) return told(call, importReport.noFigures[language], 1);
  const shown = {
    language,
    index,
    indicators,
    fileOf: (row: PlannedRow) => fileOf(row, destination),
  };
  say(`${planReport(plan, shown)}\n`);
  const files = changedFiles(plan, destination);
  if (files.size === 0) return told(call, importReport.nothingNew[language], 0);
  const after = openChecked(overlaid(destination.folder, files), buildDate);
  const errors = after.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return told(
      call,
      `${importReport.brokenAfter[language]}\n\n${textReport(errors, language)}`,
      1,
    );
  if (options.write !== true) return told(call, importReport.dryRun[language], 0);
  const refusal = await refusalToWrite(plan, call);
  if (refusal !== undefined) return told(call, refusal, 1);
  const names = [...files.keys()].join(', ');
  writeOrTell(names, () => {
    writeFiles(root, files);
  });
  const found = after.issues.filter(({ file }) => files.has(file));
  tellWritten({ names, found, changed: changedIn(plan) }, call);
  return 0;
}

interface Written {
  readonly names: string;
  /** What the check finds in the files that were written. */
  readonly found: readonly Issue[];
  /** So many figures were replaced. */
  readonly changed: number;
}

function tellWritten({ names, found, changed }: Written, { say, language }: ImportCall): void {
  const warnings = summary(count(found), language);
  say(fill(importReport.written[language], { files: names, warnings }));
  if (changed > 0) say(fill(importReport.correct[language], { count: changed }));
  if (found.length > 0) say(`\n${textReport(found, language)}`);
}

function changedIn(plan: readonly PlannedRow[]): number {
  return plan.filter(({ kind }) => kind === 'changed').length;
}

function told({ say }: ImportCall, text: string, exit: 0 | 1): 0 | 1 {
  say(text);
  return exit;
}

/** A person on a terminal confirms what was shown; elsewhere only replacing figures needs a word. */
async function refusalToWrite(
  plan: readonly PlannedRow[],
  { options, conversation, language }: ImportCall,
): Promise<string | undefined> {
  if (options.yes === true) return undefined;
  if (conversation !== undefined) {
    const typed = await conversation.ask(importReport.confirm[language]);
    const yes = typed?.trim().toLowerCase() === importReport.yes[language];
    return yes ? undefined : importReport.stopped[language];
  }
  const changed = changedIn(plan);
  return changed > 0 ? fill(importReport.needsYes[language], { count: changed }) : undefined;
}
