import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { askedLanguage } from './asked-language.ts';
import { runCommand } from './command.ts';
import { rootOption } from './every-command.ts';
import { onTerminal } from './import/on-terminal.ts';
import { runNew, subcommandList, subcommandNamed } from './new/run-new.ts';
import { subcommands } from './new/subcommands.ts';

const [first = '', ...others] = process.argv.slice(2);
const kind = first.startsWith('--') ? '' : first;
const known = subcommands.find(({ name }) => name === kind);

/** `npm run new -- guide|news|…`: begins a thing: what is known in its place, the rest to be filled in. */
await runCommand(
  known === undefined ? ['--lang', askedLanguage(process.argv)] : others,
  async ({ language }, given: Readonly<Record<string, string | true | readonly string[]>>) => {
    if (kind === '') {
      process.stdout.write(`${subcommandList(language)}\n`);
      return;
    }
    const subcommand = subcommandNamed(kind);
    const folder = process.cwd();
    const environment = readEnvironment(process.env, folder, new Date());
    const root = typeof given['root'] === 'string' ? given['root'] : environment.root;
    const report = await onTerminal((conversation) =>
      runNew(subcommand, {
        ...{ given, folder, language, conversation },
        root: resolve(folder, root),
        today: environment.buildDate,
        input: () => (process.stdin.isTTY ? '' : readFileSync(0, 'utf8')),
      }),
    );
    process.stdout.write(`${report}\n`);
  },
  { ...known?.options, root: rootOption },
);
