import type { Decoded } from './encoding.ts';
import { decode } from './encoding.ts';
import { isSystemFile } from './files-name.ts';
import { readPortalFile } from './files-read.ts';
import { filesBelow } from './folder.ts';
import type { PortalFolder } from './folder.ts';
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
export function contentFiles(folder: PortalFolder): ContentFiles {
  const files = filesBelow(folder, 'content')
    .filter((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return !isSystemFile(name) && !readme.test(name);
    })
    .sort(compareTexts);
  const isText = (file: string) => /\.mdx?$/i.test(file);
  return { texts: files.filter(isText), others: files.filter((file) => !isText(file)) };
}

/** The codes of the texts of one kind: the names of their files, without `.mdx`. */
export function contentCodes(folder: PortalFolder, kind: string): ReadonlySet<string> {
  const names = (folder.list(`content/${kind}`) ?? []).map(({ name }) => name);
  const texts = names.filter((name) => name.endsWith('.mdx'));
  return new Set(texts.map((name) => name.slice(0, -'.mdx'.length)));
}

/** The files of `public/`, from there, with `/`; none when there is no such folder. Letters count as the disk has them. */
export function publicFiles(folder: PortalFolder): ReadonlySet<string> {
  return new Set(filesBelow(folder, 'public').map((path) => path.slice('public/'.length)));
}

/** The texts of `content/` that can be read, in order of their paths, what is wrong with those that cannot, and the other files. */
export function readContents(folder: PortalFolder): {
  readonly texts: readonly ReadText[];
  readonly others: readonly string[];
  readonly issues: readonly Issue[];
} {
  const { texts, others } = contentFiles(folder);
  const read = texts.map((file) => readText(folder, file));
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
  folder: PortalFolder,
  file: string,
): Decoded & { readonly file: string; readonly raw: string } {
  const read = readPortalFile(folder, file);
  if (!read.ok) return { file, raw: '', text: undefined, issues: [read.issue] };
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return { file, raw, ...decode(read.bytes, file) };
}
