import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/** So many files are linked at a time: who waits for an answer meanwhile waits no longer than that. */
const batch = 50;

/**
 * Puts the kept pages of one folder into another, but for those of the sample; as links to the same bytes on the disk where it can.
 * Stops at once with `signal`.
 */
export async function putKept(
  { pages, sample }: Kept,
  {
    from,
    to,
    signal,
  }: { readonly from: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const made = new Set(sample);
  const files = [...pages.keys()].filter((file) => !made.has(file));
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return;
    // A file of `public/` of the same name came first: the check of the site says so.
    if (!existsSync(join(to, file))) linkFile(join(from, file), join(to, file));
    if (index % batch === 0) await setImmediate();
  }
}
