import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  return ['content', 'data', 'public'].flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((file) => !isSystemFile(file))
      .map((file) => inputOf(root, `${folder}/${file}`)),
  );
}

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

function inputOf(root: string, path: string): Input {
  const bytes = readFileSync(join(root, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: path.normalize('NFC'), bytes: bytes.length, sha256 };
}
