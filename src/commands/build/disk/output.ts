import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { systemCode, writingFailure } from './disk.ts';
import { makeFolder } from './make-folder.ts';
import { Failure, filled } from '../failure.ts';
import { isManifestIn } from '../kept/manifest.ts';
import { mergePhrases } from '../shards/merge-phrases.ts';
import { buildPhrases } from '../phrases.ts';
import { isShardIn } from '../shards/shard-record.ts';

/** What the places of a build must keep clear of. */
export interface Surroundings {
  /** The portal folder. */
  readonly root: string;
  /** The folder of the engine: often the same. */
  readonly engine: string;
}

/** What a build puts into OUT_DIR: a site, or a shard of one. */
export type OutputKind = 'site' | 'shard';

const own = ['.git', '.github', 'content', 'data', 'docs', 'node_modules', 'public', 'src', 'test'];

/**
 * The real path of OUT_DIR, once it is known that it may be replaced: it holds no file that this tool did not write, is
 * no folder of the portal, the engine or the user, and can be written. Makes the folders above it.
 * @throws Failure otherwise, before anything is changed.
 */
export function checkOutput(
  outDir: string,
  { root, engine }: Surroundings,
  kind: OutputKind = 'site',
): string {
  const path = realPath(outDir);
  const homes = [root, engine, homedir(), process.cwd()].map(realPath);
  const kept =
    homes.find((home) => contains(path, home)) ??
    [root, engine]
      .flatMap((folder) => own.map((name) => join(realPath(folder), name)))
      .find((folder) => contains(folder, path));
  if (kept !== undefined) throw refused(buildPhrases.outDirOwn, { path, kept });
  makeParent(path);
  if (existsSync(path)) checkExisting(path, kind);
  return path;
}

function checkExisting(path: string, kind: OutputKind): void {
  if (!lstatSync(path).isDirectory()) throw refused(buildPhrases.outDirFile, { path });
  if (statSync(path).dev !== statSync(dirname(path)).dev)
    throw refused(buildPhrases.outDirMount, { path });
  const [file] = readdirSync(path).sort();
  const found = isManifestIn(path) ? 'site' : isShardIn(path) ? 'shard' : undefined;
  if (file === undefined || found === kind) return;
  if (found === 'shard') throw refused(mergePhrases.outDirShard, { path });
  if (found === 'site') throw refused(mergePhrases.outDirSite, { path });
  throw refused(buildPhrases.outDirForeign, { path, file });
}

function makeParent(path: string): void {
  const parent = dirname(path);
  try {
    makeFolder(parent);
    accessSync(parent, constants.W_OK);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw refused(buildPhrases.outDirFile, { path: parent });
    // The folder above is there, yet none can be made in it: a disk of the system, such as /proc.
    if (code === 'ENOENT') throw refused(buildPhrases.readOnly, { path: parent });
    throw writingFailure(error, parent);
  }
}

/** With its links followed as far as the path exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : resolve(realPath(parent), basename(path));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' ||
    (way !== '..' &&
      !way.startsWith(`..${sep}`) &&
      resolve(folder, way) === path &&
      !/^[a-z]:/i.test(way))
  );
}

function refused(words: Parameters<typeof filled>[0], values: Readonly<Record<string, string>>) {
  return new Failure({ exitCode: 2, words: filled(words, values) });
}
