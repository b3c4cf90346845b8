import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageReader } from './page.ts';
import type { FormerPages, Site } from './site.ts';

/**
 * Whether anything that a page of the former site could lead to is no more: a file, or an element of a page that changed. If so,
 * the pages kept from it must be read too.
 */
export function hasVanished(
  { folder, files, unchanged, unlinked }: FormerPages,
  site: Site,
  idsOf: (file: string) => readonly string[],
): boolean {
  const gone = files.filter((file) => !site.files.has(file));
  if (gone.some((file) => !file.startsWith(`${unlinked}/`))) return true;
  const read = pageReader();
  return site.pages
    .filter((file) => !unchanged.has(file) && existsSync(join(folder, file)))
    .some((file) => {
      const now = new Set(idsOf(file));
      const before = read(readFileSync(join(folder, file), 'utf8'), file);
      return before.ids.some((id) => !now.has(id));
    });
}
