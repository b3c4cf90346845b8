import { resolve } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { importReport } from '../text/import/report.ts';
import { UsageError } from './arguments.ts';
import { runCommand } from './command.ts';
import { importFile } from './import/import-file.ts';
import { onTerminal } from './import/on-terminal.ts';
import { fileAmong, importOptions, readOptions } from './import/options.ts';
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
    process.exitCode = await onTerminal((conversation) =>
      importFile({
        ...{ file: resolve(folder, file), options, language, conversation },
        environment: { ...environment, root },
        say: (text) => process.stdout.write(`${text}\n`),
      }),
    );
  },
  importOptions,
);
