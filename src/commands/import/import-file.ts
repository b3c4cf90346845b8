import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../../environment.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import type { Language } from '../../table/language.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import { textReport } from '../../text/report/text.ts';
import { UsageError } from '../arguments.ts';
import { Failure, filled } from '../build/failure.ts';
import { openChecked } from '../open-checked.ts';
import type { Linked } from '../open-checked.ts';
import type { Conversation } from './ask.ts';
import { errorsWorkbook } from './errors-file.ts';
import { faultsReport } from './faults-report.ts';
import type { Interpretation } from './interpret.ts';
import { saveMapping, storedMapping } from './mapping-store.ts';
import type { StoredMapping } from './mapping-store.ts';
import type { ImportOptions } from './options.ts';
import { questionsReport } from './questions-report.ts';
import { leftOutReport, readingReport } from './reading-report.ts';
import { understand } from './session.ts';
import type { Understood } from './session.ts';
import { unitIndex } from './unit-index.ts';
import { openFile } from './workbook/open-file.ts';
import type { Workbook } from './workbook/workbook.ts';
import { writeOrTell } from './write-or-tell.ts';
import { writePlan } from './write-plan.ts';

/** One call of the import. Paths are absolute. */
export interface ImportCall {
  readonly file: string;
  readonly options: ImportOptions;
  readonly environment: Pick<Environment, 'root' | 'buildDate'>;
  readonly language: Language;
  /** `undefined`: nobody is there to answer. */
  readonly conversation: Conversation | undefined;
  readonly say: (text: string) => void;
}

/**
 * Reads a file, shows what it would write, and writes it when asked to. The exit code: 0 when everything was understood (and
 * written, if asked), 1 when something is open or wrong; then nothing was written to the tables.
 * @throws Refusal, UsageError, Failure when it cannot begin.
 */
export async function importFile(call: ImportCall): Promise<0 | 1> {
  const { options, language, environment, conversation } = call;
  const portal = openChecked(diskFolder(environment.root), environment.buildDate);
  requireSound(portal, call);
  const { tables } = portal;
  const path = options.mapping;
  const stored = storedMapping({ root: environment.root, file: call.file, path, tables });
  const { encoding = stored.mapping.encoding } = options;
  const workbook = await openFile(call.file, encoding === 'unicode' ? undefined : encoding);
  const index = unitIndex(tables);
  const reading = { workbook, tables, index, options, language, conversation };
  const understood = await understand({ ...reading, mapping: stored.text });
  keepAnswers(understood, stored, call);
  if (understood.stopped) {
    call.say(importReport.stopped[language]);
    return 1;
  }
  show(understood, workbook, call);
  if (!(await isClear(understood.interpretation, stored, call))) return 1;
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  return writePlan(understood, { call, existing: tables.observations, index, indicators });
}

/** What is matched against a portal with faults may be matched wrong. */
function requireSound({ issues, tables }: Linked, { language, options }: ImportCall): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Failure({
      exitCode: 1,
      words: importReport.brokenBefore,
      details: textReport(errors, language),
    });
  const { source } = options;
  if (source !== undefined && !tables.sources.some((row) => row.source === source))
    throw new UsageError(filled(importReport.noSource, { source }));
}

function keepAnswers({ text }: Understood, stored: StoredMapping, { say, language }: ImportCall) {
  if (text === stored.text) return;
  writeOrTell(stored.path, () => {
    saveMapping(stored.path, text);
  });
  say(`\n${fill(importReport.savedAnswers[language], { file: stored.shown })}\n`);
}

function show({ interpretation, mapping }: Understood, workbook: Workbook, call: ImportCall): void {
  const { language, say } = call;
  const parts = [
    readingReport(interpretation, workbook, language),
    leftOutReport(interpretation, workbook, { language, mapping }),
  ];
  for (const part of parts) if (part !== '') say(`${part}\n`);
}

/** Tells what is open and what is wrong; `false` when there is anything. */
async function isClear(
  { questions, faults, table }: Interpretation,
  stored: StoredMapping,
  { language, say, options, file }: ImportCall,
): Promise<boolean> {
  if (questions.length > 0) say(`${questionsReport(questions, stored.shown, language)}\n`);
  if (faults.length > 0 && table !== undefined) {
    const path = options.errors ?? join(dirname(file), 'loi.xlsx');
    const workbook = await errorsWorkbook(table, faults, language);
    writeOrTell(path, () => {
      writeFileSync(path, workbook);
    });
    say(faultsReport(faults, path, language));
  }
  return questions.length === 0 && faults.length === 0;
}
