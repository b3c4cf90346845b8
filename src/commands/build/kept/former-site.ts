import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../disk/places.ts';
import { sha256 } from '../../file-digest.ts';
import { inBatches } from '../in-batches.ts';
import { readRecord } from './site-record.ts';
import type { SiteRecord } from './site-record.ts';

/** The site of the build before: its record, and whether all that the record names still has the bytes it says. */
export interface FormerSite {
  readonly record: SiteRecord;
  /** Found out once, when it is first asked for: that takes a processor for some seconds where the site is large. */
  readonly intact: () => Promise<boolean>;
}

/** `undefined` when nothing can be kept. */
export function formerSite(places: Places): FormerSite | undefined {
  const record = readRecord(places);
  if (record === undefined) return undefined;
  let looked: Promise<boolean> | undefined;
  return { record, intact: () => (looked ??= isIntact(record, places.outDir)) };
}

async function isIntact({ pages, texts }: SiteRecord, folder: string): Promise<boolean> {
  const made = Object.entries(pages).map(([file, [, expected]]) => [file, expected] as const);
  const files = [...made, ...Object.entries(texts?.files ?? {})];
  for await (const batch of inBatches(files))
    if (!batch.every(([file, expected]) => hasBytes(join(folder, file), expected))) return false;
  return true;
}

// By itself: several reads at a time are through as soon, for twice the processor's time.
function hasBytes(file: string, expected: string): boolean {
  try {
    return sha256(readFileSync(file)) === expected;
  } catch {
    return false;
  }
}
