import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Decoded } from './encoding.ts';
import { decode } from './encoding.ts';
import { isSystemFile } from './files-name.ts';
import { readPortalFile } from './files-read.ts';
import type { Issue } from './issue.ts';
import { compareTexts } from './order.ts';

/** What lies in `content/`, by path from the portal folder, in order of it. */
export interface ContentFiles {
  /** `content/guides/x.mdx`, and those in other languages beside them in `en/`. */
  readonly texts: readonly string[];
  /** Pictures and whatever else. */
  readonly others: readonly string[];
}

const readme = /^readme\.md$/i;

/** The files of `content/`. What is there for editors to read (`README.md`), and what systems leave behind, is passed over. */
export function contentFiles(root: string): ContentFiles {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return { texts: [], others: [] };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isSystemFile(entry.name) && !readme.test(entry.name))
    .map((entry) => `content${join(entry.parentPath, entry.name).slice(folder.length)}`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort(compareTexts);
  const isText = (file: string) => /\.mdx?$/i.test(file);
  return { texts: files.filter(isText), others: files.filter((file) => !isText(file)) };
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

/** The texts of `content/` that can be read, in order of their paths, what is wrong with those that cannot, and the other files. */
export function readContents(root: string): {
  readonly texts: readonly ReadText[];
  readonly others: readonly string[];
  readonly issues: readonly Issue[];
} {
  const { texts, others } = contentFiles(root);
  const read = texts.map((file) => readText(root, file));
  return {
    others,
    texts: read.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, text }])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** A text as it is checked, and as it lies on the disk, where Astro reads it. */
export interface ReadText {
  readonly file: string;
  /** NFC, lines ending in LF. */
  readonly text: string;
  readonly raw: string;
}

/** A file of the portal folder as text: strict UTF-8. */
function readText(
  root: string,
  file: string,
): Decoded & { readonly file: string; readonly raw: string } {
  const read = readPortalFile(root, file);
  if (!read.ok) return { file, raw: '', text: undefined, issues: [read.issue] };
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return { file, raw, ...decode(read.bytes, file) };
}
