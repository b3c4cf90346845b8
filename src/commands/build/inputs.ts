import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFile } from '../../table/settings.ts';
import { listFiles } from '../verify/tree.ts';
import { isSystemFile } from './disk/system-files.ts';

/** A file of the portal folder that a site may hold something of. */
export interface Input {
  /** From the portal folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of `data/`, `content/` and `public/`, without those the operating system leaves there. */
export function inputsOf(root: string): readonly Input[] {
  return withOtherInputs(root, textInputsOf(root));
}

/** Of them the texts of `content/`, with what lies beside them, and the settings: little, and all that Astro looks at. */
export function textInputsOf(root: string): readonly Input[] {
  return [...inputsIn(root, 'content'), ...inputsIn(root, 'data', isSettings)];
}

/** All of them, the texts and settings as they were noted before. */
export function withOtherInputs(root: string, texts: readonly Input[]): readonly Input[] {
  const isOther = (path: string) => !isSettings(path);
  const others = ['data', 'public'].flatMap((folder) => inputsIn(root, folder, isOther));
  return [...texts, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isSettings = (path: string) => path === settingsFile;

/** A digest of all of them. */
export function inputsDigest(inputs: readonly Input[]): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('base64url');
}

/** The paths that are new, gone, or of other bytes, in order. */
export function changedInputs(before: readonly Input[], now: readonly Input[]): readonly string[] {
  const sums = [before, now].map((all) => new Map(all.map(({ path, sha256 }) => [path, sha256])));
  const [old, fresh] = sums;
  const paths = new Set(sums.flatMap((one) => [...one.keys()]));
  return [...paths].filter((path) => old?.get(path) !== fresh?.get(path)).sort();
}

function inputsIn(
  root: string,
  folder: string,
  wanted = (_path: string) => true,
): readonly Input[] {
  return listFiles(join(root, folder))
    .map((file) => `${folder}/${file}`)
    .filter((path) => wanted(path) && !isSystemFile(path))
    .map((path) => inputOf(root, path));
}

function inputOf(root: string, path: string): Input {
  const bytes = readFileSync(join(root, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: path.normalize('NFC'), bytes: bytes.length, sha256 };
}
