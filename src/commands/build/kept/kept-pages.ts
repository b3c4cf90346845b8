import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lasting } from '../plan.ts';
import { sha256 } from '../../file-digest.ts';
import type { FileDigests } from '../../file-digest.ts';
import type { SiteRecord } from './site-record.ts';

/** The pages of the former site that need not be made. */
export interface KeptPages {
  /** The SHA-256 of each. */
  readonly digests: FileDigests;
  /** Some of them that are made all the same, to see that they come out as they are. */
  readonly sample: readonly string[];
  /** The others: they are taken from there. */
  readonly taken: readonly string[];
}

/** So many of them are made again by each build; another few each time. */
const sampleSize = 6;

/** The pages that would show what the former site shows; `undefined` where that is none. */
export function samePages(
  { pages, round }: Pick<SiteRecord, 'pages' | 'round'>,
  { keys }: Pick<Lasting, 'keys'>,
): KeptPages | undefined {
  const digests = new Map(
    Object.entries(keys).flatMap(([file, key]): [string, string][] => {
      const known = pages[file];
      return known?.[0] === key ? [[file, known[1]]] : [];
    }),
  );
  if (digests.size === 0) return undefined;
  const sample = sampleOf([...digests.keys()].sort(), round);
  const again = new Set(sample);
  return { digests, sample, taken: [...digests.keys()].filter((file) => !again.has(file)) };
}

/** Takes turns through all files, a stride apart, so that a few builds see pages of every kind. */
function sampleOf(files: readonly string[], round: number): readonly string[] {
  const stride = Math.ceil(files.length / sampleSize);
  return files.filter((_, index) => index % stride === round % stride);
}

/** The pages of the sample that did not come out as they were: their keys miss something that they show. */
export function staleIn(site: string, { digests, sample }: KeptPages): readonly string[] {
  return sample.filter((file) => {
    const path = join(site, file);
    return !existsSync(path) || sha256(readFileSync(path)) !== digests.get(file);
  });
}
