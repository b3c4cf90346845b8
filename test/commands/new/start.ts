import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChecked } from '../../../src/commands/open-checked.ts';
import { readArguments } from '../../../src/commands/arguments.ts';
import type { Conversation } from '../../../src/commands/import/ask.ts';
import { runNew, subcommandNamed } from '../../../src/commands/new/run-new.ts';
import type { GivenWords } from '../../../src/commands/new/subcommand.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import type { Language } from '../../../src/table/language.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const today = '2026-11-28';

interface Around {
  readonly language?: Language;
  /** What a person types, line by line; without it nobody can be asked. */
  readonly typed?: readonly string[];
  readonly input?: string;
  readonly now?: string;
}

/** A copy of the sound portal, in which things can be started. */
export function portalToStartIn(from = 'sound') {
  const root = join(temporaryFolder(), 'cổng');
  mkdirSync(root);
  cpSync(join(import.meta.dirname, '../../fixtures', from), root, { recursive: true });
  return {
    root,
    start: (kind: string, words: readonly string[], around: Around = {}) =>
      startIn(root, kind, words, around),
    text: (file: string) => readFileSync(join(root, file), 'utf8'),
    files: () => filesIn(root),
    /** What the check says of the portal: place and code. */
    found: (now = today) =>
      openChecked(diskFolder(root), now).issues.map(
        ({ file, line, code }) => `${file}:${String(line ?? '')} ${code}`,
      ),
  };
}

/** Every file of a folder with its text, by path. */
export function filesIn(root: string): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** Runs a subcommand as a call with these words would; gives the report. */
export async function startIn(
  root: string,
  kind: string,
  words: readonly string[],
  { language = 'vi', typed, input = '', now = today }: Around = {},
): Promise<string> {
  const subcommand = subcommandNamed(kind);
  const given: GivenWords = readArguments(words, subcommand.options);
  return runNew(subcommand, {
    ...{ given, root, folder: root, today: now, language },
    input: () => input,
    conversation: typed === undefined ? undefined : conversationOf(typed),
  });
}

function conversationOf(typed: readonly string[]): Conversation {
  const lines = [...typed];
  return { ask: () => Promise.resolve(lines.shift()), say: () => undefined };
}
