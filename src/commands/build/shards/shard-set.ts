import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../../table/language.ts';
import { listFiles } from '../../verify/tree.ts';
import { isSystemFile } from '../disk/system-files.ts';
import { Failure, filled, listed } from '../failure.ts';
import { mergePhrases } from './merge-phrases.ts';
import { isShardIn, readShardRecord, shardName, shardPages } from './shard-record.ts';
import type { ShardRecord } from './shard-record.ts';

/** A shard where it lies. */
export interface FoundShard {
  readonly folder: string;
  readonly record: ShardRecord;
}

/**
 * The shards in some folders (absolute).
 * @throws Failure unless the folders are every shard of one set once, each with the files that were made with it and no others.
 */
export function readShards(folders: readonly string[]): readonly FoundShard[] {
  const shards = folders.map(read);
  checkSet(shards);
  for (const shard of shards) checkFiles(shard);
  return shards;
}

/** Why shards are not joined. */
export function refused(words: Words, values: Readonly<Record<string, string | number>>): Failure {
  return new Failure({ exitCode: 2, words: filled(words, values) });
}

function read(folder: string): FoundShard {
  const record = readShardRecord(folder);
  if (record !== undefined) return { folder, record };
  if (!existsSync(folder)) throw refused(mergePhrases.absent, { path: folder });
  const within = shardsBelow(folder);
  throw within.length > 0
    ? refused(mergePhrases.above, { path: folder, folders: listed(within) })
    : refused(mergePhrases.foreign, { path: folder, name: shardName });
}

function shardsBelow(folder: string): readonly string[] {
  try {
    const folders = readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
    return folders.filter(isShardIn);
  } catch {
    return [];
  }
}

function checkSet(shards: readonly FoundShard[]): void {
  const [first] = shards;
  const count = first?.record.count ?? 0;
  const seen = new Map<number, string>();
  for (const { folder, record } of shards) {
    if (record.count !== count)
      throw refused(mergePhrases.otherCount, {
        path: folder,
        count: record.count,
        other: first?.folder ?? '',
        otherCount: count,
      });
    const twin = seen.get(record.index);
    if (twin !== undefined)
      throw refused(mergePhrases.twice, { index: record.index, path: folder, other: twin });
    seen.set(record.index, folder);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !seen.has(i));
  const [index] = missing;
  if (index === undefined) return;
  throw refused(mergePhrases.missing, { indexes: missing.join(', '), index, count });
}

/** Nothing is published that no shard vouches for, and nothing is left out in silence. */
function checkFiles({ folder, record }: FoundShard): void {
  const made = Object.keys(record.files);
  const known = new Set([shardName, ...made.map((file) => `${shardPages}/${file}`)]);
  const there = listFiles(folder);
  const extra = there.filter((file) => !known.has(file) && !isSystemFile(file));
  if (extra.length > 0)
    throw refused(mergePhrases.extra, { path: folder, count: extra.length, files: listed(extra) });
  const found = new Set(there);
  const gone = made.find((file) => !found.has(`${shardPages}/${file}`));
  if (gone !== undefined) throw tornFile(folder, gone);
}

/** For a file of the site that a shard does not hold as it was made. */
export function tornFile(folder: string, file: string): Failure {
  return refused(mergePhrases.torn, { path: folder, file: `${shardPages}/${file}` });
}
