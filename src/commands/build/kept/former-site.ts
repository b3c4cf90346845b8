import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Places } from '../disk/places.ts';
import { readRecord, sha256 } from './site-record.ts';
import type { SiteRecord } from './site-record.ts';

/** The site of the build before: its record, and whether every page of it still has the bytes that the record says. */
export interface FormerSite {
  readonly record: SiteRecord;
  /** Read in the background: the check of the data takes as long. */
  readonly intact: Promise<boolean>;
}

/** `undefined` when nothing can be kept. */
export function formerSite(places: Places): FormerSite | undefined {
  const record = readRecord(places);
  return record && { record, intact: isIntact(record, places.outDir) };
}

/** So many files are read at a time. */
const lanes = 16;

async function isIntact({ pages }: SiteRecord, folder: string): Promise<boolean> {
  const files = Object.entries(pages)[Symbol.iterator]();
  let whole = true;
  const lane = async () => {
    // Each lane takes the next file that no other has taken.
    for (const [file, [, expected]] of files) {
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
