import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../../src/commands/import/import-file.ts';
import type { ImportOptions } from '../../../src/commands/import/options.ts';
import type { Language } from '../../../src/table/language.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/workbooks');

/** A copy of the invented portal, and the import on it. */
export function portalToImportInto() {
  const root = join(temporaryFolder(), 'portal');
  cpSync(join(fixtures, 'portal'), root, { recursive: true });
  const read = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  return {
    root,
    read,
    /** Everything of a run; `answers` are typed one after the other on the terminal, which is there when they are. */
    run: async (
      file: string,
      { answers, language = 'vi', ...options }: Around = {},
    ): Promise<Ran> => {
      const said: string[] = [];
      const left = [...(answers ?? [])];
      const say = (text: string) => said.push(text);
      const ask = (prompt: string) => {
        const typed = left.shift();
        say(`${prompt} ${typed ?? ''}`);
        return Promise.resolve(typed);
      };
      const exit = await importFile({
        file: file.startsWith('/') ? file : join(fixtures, file),
        options: { errors: join(root, 'loi.xlsx'), ...options },
        environment: { root, buildDate: '2026-11-21' },
        language,
        conversation: answers === undefined ? undefined : { ask, say },
        say,
      });
      return { exit, output: said.join('\n').replaceAll(root, '{root}'), left };
    },
  };
}

interface Around extends ImportOptions {
  readonly answers?: readonly string[];
  readonly language?: Language;
}

interface Ran {
  readonly exit: 0 | 1;
  readonly output: string;
  /** Answers that nobody asked for. */
  readonly left: readonly string[];
}

/** The part of a text from one line on. */
export function from(text: string, start: string): string {
  const at = text.indexOf(start);
  if (at === -1) throw new Error(`no ${start} in: ${text}`);
  return text.slice(at);
}
