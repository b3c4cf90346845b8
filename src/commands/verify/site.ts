import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../table/language.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';
import { listFiles } from './tree.ts';

/** What a built site should be. */
export interface Expected {
  /** The files of its pages, from its root, with `/`: `don-vi/index.html`. */
  readonly pages: readonly string[];
  /** Files copied as they are, with `/`. Pages among them keep their own rules. */
  readonly copied: readonly string[];
  /** Files that the build writes besides pages, which no copied file may replace. */
  readonly reserved: readonly string[];
  /** The first is served at the root, each other one under its code. */
  readonly languages: readonly Language[];
  /** Where the portal lies on its host: `/` or `/a/b/`. */
  readonly base: string;
  /** Its origin, when it is known. */
  readonly siteUrl: string | undefined;
  /** Folders of this machine whose names no visitor may see. */
  readonly machine: readonly string[];
}

/** A built site, read once for all checks. */
export interface Site {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  /** The engine's own pages by file, in order of path. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** Reads the pages of a folder; other files are listed only. */
export function readSite(folder: string, copied: readonly string[]): Site {
  const files = new Set(listFiles(folder));
  const pages = new Map<string, Page>();
  const foreign = new Set(copied);
  const keep = keeper();
  for (const file of files)
    if (file.endsWith('.html') && !foreign.has(file))
      pages.set(file, readPage(readFileSync(join(folder, file), 'utf8'), keep));
  return { folder, files, pages };
}

/** Copies each text once, so that none of them is a view on the page it was found in. */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}
