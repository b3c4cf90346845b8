import type { Language } from '../../table/language.ts';
import { newWords } from '../../text/new/words.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { requirePortalFolder } from '../require-folder.ts';
import { madeReport } from './made-report.ts';
import { put } from './put.ts';
import type { Request, Subcommand } from './subcommand.ts';
import { subcommands } from './subcommands.ts';

/** Makes a thing, writes its files and reports on them. */
export async function runNew(subcommand: Subcommand, request: Request): Promise<string> {
  if (subcommand.needsPortal) requirePortalFolder(request.root);
  const made = await subcommand.make(request);
  put(made);
  return madeReport(made, request);
}

/** The subcommand of a name. @throws UsageError where there is none. */
export function subcommandNamed(name: string): Subcommand {
  const found = subcommands.find((one) => one.name === name);
  if (found !== undefined) return found;
  const kinds = subcommands.map((one) => one.name).join(', ');
  throw new UsageError(filled(newWords.noSuchKind, { kind: name, kinds }));
}

/** Every subcommand in one line. */
export function subcommandList(language: Language): string {
  const longest = Math.max(...subcommands.map(({ name }) => name.length));
  const lines = subcommands.map(
    ({ name, words }) => `  ${name.padEnd(longest)}  ${words[language]}`,
  );
  return [newWords.list[language], ...lines].join('\n');
}
