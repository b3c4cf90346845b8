import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../environment.ts';
import { sha256 } from '../../file-digest.ts';
import { listFiles } from '../../verify/tree.ts';
import { copyFile } from '../disk/copy-file.ts';
import { linkFile } from '../disk/link-file.ts';
import { remove } from '../disk/swap.ts';
import { textInputsOf } from '../inputs.ts';
import type { Input } from '../inputs.ts';
import { engineDigest } from './engine-digest.ts';

/** What comes of bundling. */
export interface BundleFolders {
  /** The code that makes pages. */
  readonly code: string;
  /** The site: what pages load (scripts, typefaces) lies in it. */
  readonly site: string;
}

/** What the code of the pages is bundled from. */
export interface BundleSources {
  readonly engine: string;
  readonly environment: Pick<Environment, 'root' | 'basePath' | 'siteUrl'>;
  /** The texts and settings, as they were before anybody read them. */
  readonly texts: readonly Input[];
}

/** A place where the bundled code of the pages lies from build to build: an edit of figures changes nothing of it. */
export interface KeptBundle {
  /** Puts what is kept in its places, if it was bundled from the same and every byte of it is as it was. */
  readonly take: (to: BundleFolders) => boolean;
  /** Keeps what was bundled just now, unless any of it was edited meanwhile; what cannot be kept is bundled again. */
  readonly keep: (from: BundleFolders) => void;
}

/** The one in `folder`, which anybody may delete at any time. */
export function keptBundle(folder: string, sources: BundleSources): KeptBundle {
  const key = keyOf(sources);
  return {
    take(to) {
      if (!isWhole(folder, key)) return false;
      put(partsIn(folder), to);
      return true;
    },
    keep(from) {
      const texts = textInputsOf(sources.environment.root);
      if (keyOf({ ...sources, texts }) === key) replace(folder, key, from);
    },
  };
}

/** What is written beside a bundle: its key and its files, as they were. */
const recordName = 'bundle.json';

/** A digest of all that the code is bundled from: engine, folders, addresses, texts, settings. No figures. */
function keyOf({ engine, environment, texts }: BundleSources): string {
  const { root, basePath, siteUrl } = environment;
  const addresses = [basePath ?? null, siteUrl ?? null];
  const from = [engineDigest(engine), engine, root, ...addresses, texts];
  return sha256(Buffer.from(JSON.stringify(from)));
}

function isWhole(folder: string, key: string): boolean {
  try {
    return readFileSync(join(folder, recordName), 'utf8') === recordOf(folder, key);
  } catch {
    return false;
  }
}

function replace(folder: string, key: string, from: BundleFolders): void {
  const next = `${folder}.next`;
  remove(next);
  try {
    put(from, partsIn(next));
    writeFileSync(join(next, recordName), recordOf(next, key));
    remove(folder);
    renameSync(next, folder);
  } catch {
    remove(next);
  }
}

function partsIn(folder: string): BundleFolders {
  return { code: join(folder, 'code'), site: join(folder, 'site') };
}

function put(from: BundleFolders, to: BundleFolders): void {
  // The code lies in the folder of a build, which goes; whoever edits the site in its place must not reach what is kept.
  for (const file of listFiles(from.code)) linkFile(join(from.code, file), join(to.code, file));
  for (const file of listFiles(from.site)) copyFile(join(from.site, file), join(to.site, file));
}

function recordOf(folder: string, key: string): string {
  const files = Object.entries(partsIn(folder)).flatMap(([part, within]) =>
    listFiles(within).map((file) => [`${part}/${file}`, sha256(readFileSync(join(within, file)))]),
  );
  return JSON.stringify({ key, files: Object.fromEntries(files) as unknown });
}
