import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../verify/tree.ts';

/** Moves into a site the files of another that it lacks: the pages that another process made, on the same disk. */
export function joinPages(from: string, site: string): void {
  const made = new Set<string>();
  for (const file of listFiles(from)) {
    const to = join(site, file);
    if (existsSync(to)) continue;
    const folder = dirname(to);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    renameSync(join(from, file), to);
  }
}
