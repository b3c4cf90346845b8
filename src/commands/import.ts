import { resolve } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { importReport } from '../text/import/report.ts';
import { refusals } from '../text/import/refusals.ts';
import { UsageError } from './arguments.ts';
import { Failure, filled } from './build/failure.ts';
import { runCommand } from './command.ts';
import { terminal } from './import/ask.ts';
import { importFile } from './import/import-file.ts';
import { fileAmong, importOptions, readOptions } from './import/options.ts';
import { Refusal } from './import/refusal.ts';
import { requireFolder } from './require-folder.ts';

const { file, rest } = fileAmong(process.argv.slice(2));

/** `npm run import -- FILE`: an Excel or foreign CSV file → rows of observations, with questions where two readings are possible. */
await runCommand(
  rest,
  async ({ language }, given) => {
    const folder = process.cwd();
    if (file === undefined) throw new UsageError(importReport.usage);
    const options = readOptions(given, folder);
    const environment = readEnvironment(process.env, folder, new Date());
    const root = options.root ?? environment.root;
    requireFolder(resolve(root, 'data'));
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const conversation = isTerminal ? terminal() : undefined;
    try {
      process.exitCode = await importFile({
        ...{ file: resolve(folder, file), options, language, conversation },
        environment: { ...environment, root },
        say: (text) => process.stdout.write(`${text}\n`),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Failure({ exitCode: 1, words: filled(refusals[error.code], error.details) });
    } finally {
      conversation?.close();
    }
  },
  importOptions,
);
