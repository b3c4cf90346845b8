import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../inputs.ts';

/** The file that says what a site was made from. It also marks its folder as made by this tool. */
export const manifestName = 'ban-ke.json';

const generator = 'cong-khai';

/** What a site was made from, and how much of it there is. The same input and date give the same text. */
export interface Manifest {
  readonly generator: typeof generator;
  readonly version: string;
  /** ISO. */
  readonly buildDate: string;
  readonly siteUrl: string | null;
  readonly basePath: string;
  readonly pages: number;
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Every file of the portal folder that the site may hold something of, by path. */
  readonly inputs: readonly Input[];
}

export type ManifestFacts = Omit<Manifest, 'generator'>;

/** Writes the manifest of a site into its folder. */
export function writeManifest(folder: string, facts: ManifestFacts): void {
  const { version, buildDate, siteUrl, basePath, pages, rows, inputs } = facts;
  const sorted = Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = {
    generator,
    version,
    buildDate,
    siteUrl,
    basePath,
    pages,
    rows: sorted,
    inputs,
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Whether a folder holds a manifest of this tool. */
export function isManifestIn(folder: string): boolean {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return (
      typeof read === 'object' &&
      read !== null &&
      'generator' in read &&
      read.generator === generator
    );
  } catch {
    return false;
  }
}
