import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
