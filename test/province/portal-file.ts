import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of the portal folder: its path there and its text. */
export interface PortalFile {
  readonly path: string;
  readonly text: string;
}

const folder = resolve(import.meta.dirname, 'fixed');

/** The files that are the same in every province: settings, indicators, documents, guides and the like. */
export function fixedFiles(): readonly PortalFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}
