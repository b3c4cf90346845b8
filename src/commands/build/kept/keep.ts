import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FormerSite } from './former-site.ts';
import { linkFile } from './link-file.ts';
import type { Plan } from '../plan.ts';
import { textIndexKey } from '../text-index.ts';
import { sha256 } from './sha256.ts';
import type { FileDigests } from './sha256.ts';
import type { SiteRecord } from './site-record.ts';

/** What a build keeps of the former site. */
export interface Kept {
  /** The SHA-256 of each page that need not be made, by file. */
  readonly pages: FileDigests;
  /** Some of them that are made all the same, to see that they come out as they are. */
  readonly sample: readonly string[];
  /** The text index, where the same texts would make it again. */
  readonly texts: FileDigests | undefined;
}

/** So many kept pages are made again by each build; another few each time. */
const sampleSize = 6;

/** What this plan would make again as it is in the former site; `undefined` where that is no page. */
export async function keptOf(
  former: FormerSite | undefined,
  plan: Pick<Plan, 'common' | 'keys' | 'texts'>,
): Promise<Kept | undefined> {
  const { common, keys } = plan;
  if (former?.record.common !== common || !(await former.intact())) return undefined;
  const { pages, round } = former.record;
  const indexed = sameTexts(former, plan);
  const same = Object.entries(keys).flatMap(([file, key]): [string, string][] => {
    const known = pages[file];
    return known?.[0] === key ? [[file, known[1]]] : [];
  });
  if (same.length === 0) return undefined;
  return {
    pages: new Map(same),
    sample: sampleOf(same.map(([file]) => file).sort(), round),
    texts: indexed && new Map(Object.entries(indexed.files)),
  };
}

/** The text index of the former site, if it is of the very same texts; it counts only if that site is intact. */
export function sameTexts(
  former: FormerSite | undefined,
  { common, texts }: Pick<Plan, 'common' | 'texts'>,
): SiteRecord['texts'] {
  if (former?.record.common !== common) return undefined;
  const { texts: indexed } = former.record;
  return indexed?.key === textIndexKey(texts) ? indexed : undefined;
}

/** The same without any page: what the texts come to does not depend on how pages are made. */
export function textsAlone({ texts }: Kept): Kept {
  return { pages: new Map(), sample: [], texts };
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
 * Puts what is kept of one folder into another, but for the sample; as links to the same bytes on the disk where it can.
 * Stops at once with `signal`.
 */
export async function putKept(
  { pages, sample, texts }: Kept,
  {
    from,
    to,
    signal,
  }: { readonly from: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const made = new Set(sample);
  const files = [...pages.keys(), ...(texts?.keys() ?? [])].filter((file) => !made.has(file));
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return;
    // A file of `public/` of the same name came first: the check of the site says so.
    if (!existsSync(join(to, file))) linkFile(join(from, file), join(to, file));
    if (index % batch === 0) await setImmediate();
  }
}
