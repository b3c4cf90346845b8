import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Places } from '../disk/places.ts';
import { sha256 } from '../../file-digest.ts';
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

/** So many files are read at a time. */
const lanes = 16;

async function isIntact({ pages, texts }: SiteRecord, folder: string): Promise<boolean> {
  const made = Object.entries(pages).map(([file, [, expected]]) => [file, expected] as const);
  const files = [...made, ...Object.entries(texts?.files ?? {})][Symbol.iterator]();
  let whole = true;
  const lane = async () => {
    // Each lane takes the next file that no other has taken.
    for (const [file, expected] of files) {
      if (!whole) return;
      if (!(await hasBytes(join(folder, file), expected))) whole = false;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return whole;
}

async function hasBytes(file: string, expected: string): Promise<boolean> {
  try {
    return sha256(await readFile(file)) === expected;
  } catch {
    return false;
  }
}
