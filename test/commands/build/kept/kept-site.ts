import { join } from 'node:path';
import { textIndexFolder } from '../../../../src/commands/build/text-index.ts';
import { publish } from '../../../../src/commands/build/publish.ts';
import type { Published } from '../../../../src/commands/build/publish.ts';
import type { TextRecord } from '../../../../src/search/text-record.ts';
import { listFiles } from '../../../../src/commands/verify/tree.ts';
import { writeFiles } from '../../temporary-folder.ts';
import { checked, optionsIn } from '../fake-site.ts';

/** What a build is given: what each page says, and the key it has, by file. */
export interface Content {
  readonly words: Readonly<Record<string, string>>;
  /** By default what the page says, so that the key is true. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly common?: string;
  readonly clean?: boolean;
  /** The texts that are searched in full; by default none. */
  readonly texts?: readonly TextRecord[];
}

export interface Built extends Published {
  /** The pages that were made, those made twice named twice. */
  readonly made: readonly string[];
  readonly said: readonly string[];
}

/** Builds pages that say what `content` says into `folder/dist`, without Astro. */
export async function buildKept(folder: string, content: Content): Promise<Built> {
  const { words, keys = words, common = 'one', clean, texts = [] } = content;
  const pages = Object.keys(words).sort();
  const made: string[] = [];
  const said: string[] = [];
  // The manifest of a real site tells apart whatever was put in.
  writeFiles(folder, { 'data/words.json': JSON.stringify(words) });
  const published = await publish(
    optionsIn(folder, { clean, language: 'en', say: (text) => said.push(text) }),
    {
      check: () =>
        checked.ok
          ? { ...checked, plan: { ...checked.plan, pages, keys, common, texts } }
          : checked,
      async render({ site, omit, meanwhile }) {
        const wanted = pages.filter((page) => !omit.includes(page));
        made.push(...wanted);
        writeFiles(site, Object.fromEntries(wanted.map((page) => [page, html(words[page] ?? '')])));
        await meanwhile?.();
      },
    },
  );
  return { ...published, made, said };
}

function html(words: string): string {
  return `<!doctype html><html lang="vi"><head><title>a</title></head><body><h1>${words}</h1></body></html>`;
}

/** The files of the site in `folder/dist`. */
export function filesOf(folder: string): readonly string[] {
  return listFiles(join(folder, 'dist'));
}

/** The files of its text index. */
export function textFilesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((file) => file.startsWith(`${textIndexFolder}/`));
}
