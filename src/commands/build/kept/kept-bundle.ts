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
import { sealOf } from './seal.ts';

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
  /** Puts what is kept in its places, if this engine bundled it, from the same, and every byte is as it was. */
  readonly take: (to: BundleFolders) => boolean;
  /** Keeps what was bundled just now, unless any of it was edited meanwhile; what cannot be kept is bundled again. */
  readonly keep: (from: BundleFolders) => void;
}

/** The one in `folder`, which anybody may delete at any time. */
export function keptBundle(folder: string, sources: BundleSources): KeptBundle {
  const key = keyOf(sources);
  const recordOf = (at: string) =>
    sealed(sources.engine, JSON.stringify({ key, files: filesOf(at) }));
  return {
    take(to) {
      if (!isWhole(folder, recordOf)) return false;
      put(partsIn(folder), to);
      return true;
    },
    keep(from) {
      const texts = textInputsOf(sources.environment.root);
      if (keyOf({ ...sources, texts }) === key) replace(folder, recordOf, from);
    },
  };
}

/** What is to be written beside the bundle in a folder, by what lies there now. */
type RecordOf = (folder: string) => string | undefined;

/** What is written beside a bundle: its key and its files, as they were, under the seal of the engine. */
const recordName = 'bundle.json';

/** A digest of all that the code is bundled from: engine, folders, addresses, texts, settings. No figures. */
function keyOf({ engine, environment, texts }: BundleSources): string {
  const { root, basePath, siteUrl } = environment;
  const addresses = [basePath ?? null, siteUrl ?? null];
  const from = [engineDigest(engine), engine, root, ...addresses, texts];
  return sha256(Buffer.from(JSON.stringify(from)));
}

/** Nothing where nobody could tell it from one of somebody else. */
function sealed(engine: string, text: string): string | undefined {
  const seal = sealOf(engine, text);
  return seal === undefined ? undefined : `${text}\n${seal}\n`;
}

function isWhole(folder: string, recordOf: RecordOf): boolean {
  try {
    return readFileSync(join(folder, recordName), 'utf8') === recordOf(folder);
  } catch {
    return false;
  }
}

function replace(folder: string, recordOf: RecordOf, from: BundleFolders): void {
  const next = `${folder}.next`;
  remove(next);
  try {
    put(from, partsIn(next));
    const record = recordOf(next);
    if (record === undefined) return;
    writeFileSync(join(next, recordName), record);
    remove(folder);
    renameSync(next, folder);
  } catch {
    // Then it is bundled again.
  } finally {
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

/** The SHA-256 of each file, by path from the folder. */
function filesOf(folder: string): unknown {
  const files = Object.entries(partsIn(folder)).flatMap(([part, within]) =>
    listFiles(within).map((file) => [`${part}/${file}`, sha256(readFileSync(join(within, file)))]),
  );
  return Object.fromEntries(files);
}
