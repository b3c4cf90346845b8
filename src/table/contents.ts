import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Decoded } from './encoding.ts';
import { decode } from './encoding.ts';
import { readPortalFile } from './files-read.ts';
import type { Issue } from './issue.ts';
import { compareTexts } from './order.ts';

/** The texts of a portal in its first language, by path from the portal folder: `content/guides/x.mdx`, and those beside them in `en/`. */
export function contentFiles(root: string): readonly string[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/i.test(entry.name))
    .map((entry) => `content${join(entry.parentPath, entry.name).slice(folder.length)}`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort(compareTexts);
}

/** The codes of the texts of one kind: the names of their files, without `.mdx`. */
export function contentCodes(root: string, kind: string): ReadonlySet<string> {
  const folder = join(root, 'content', kind);
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return new Set(names.map((name) => name.slice(0, -'.mdx'.length)));
}

/** The files of `public/`, from there, with `/`; none when there is no such folder. Letters count as the disk has them. */
export function publicFiles(root: string): ReadonlySet<string> {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Set(paths.map((path) => path.replaceAll('\\', '/')));
}

/** The texts of `content/` that can be read, in order of their paths, and what is wrong with the others. */
export function readContents(root: string): {
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly issues: readonly Issue[];
} {
  const read = contentFiles(root).map((file) => readText(root, file));
  return {
    texts: read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** A file of the portal folder as text: strict UTF-8, NFC, lines ending in LF. */
function readText(root: string, file: string): Decoded & { readonly file: string } {
  const read = readPortalFile(root, file);
  return read.ok
    ? { file, ...decode(read.bytes, file) }
    : { file, text: undefined, issues: [read.issue] };
}
