import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerSite } from './former-site.ts';
import { linkFile } from './link-file.ts';
import type { Plan } from '../plan.ts';
import { sha256 } from './site-record.ts';

/** What a build keeps of the former site. */
export interface Kept {
  /** The SHA-256 of each page that need not be made, by file. */
  readonly pages: ReadonlyMap<string, string>;
  /** Some of them that are made all the same, to see that they come out as they are. */
  readonly sample: readonly string[];
}

/** So many kept pages are made again by each build; another few each time. */
const sampleSize = 6;

/** The pages of the former site that this plan would make again as they are; `undefined` for none. */
export async function keptPages(
  former: FormerSite | undefined,
  { common, keys }: Plan,
): Promise<Kept | undefined> {
  if (former?.record.common !== common || !(await former.intact)) return undefined;
  const { pages, round } = former.record;
  const same = Object.entries(keys).flatMap(([file, key]): [string, string][] => {
    const known = pages[file];
    return known?.[0] === key ? [[file, known[1]]] : [];
  });
  if (same.length === 0) return undefined;
  return { pages: new Map(same), sample: sampleOf(same.map(([file]) => file).sort(), round) };
}

/** Takes turns through all files, a stride apart, so that a few builds see pages of every kind. */
function sampleOf(files: readonly string[], round: number): readonly string[] {
  const stride = Math.ceil(files.length / sampleSize);
  return files.filter((_, index) => index % stride === round % stride);
}

/** The pages of the sample that did not come out as they were: their keys miss something that they show. */
export function staleIn(site: string, { pages, sample }: Kept): readonly string[] {
  return sample.filter((file) => {
    const path = join(site, file);
    return !existsSync(path) || sha256(readFileSync(path)) !== pages.get(file);
  });
}

/** Puts the kept pages into a site; as links to the same bytes on the disk where it can. */
export function putKept(outDir: string, site: string, { pages, sample }: Kept): void {
  const made = new Set(sample);
  for (const file of pages.keys()) {
    const to = join(site, file);
    // A file of `public/` of the same name came first: the check of the site says so.
    if (made.has(file) || existsSync(to)) continue;
    linkFile(join(outDir, file), to);
  }
}
