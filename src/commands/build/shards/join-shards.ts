import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../../table/language.ts';
import { Failure, filled } from '../failure.ts';
import { linkFile } from '../kept/link-file.ts';
import { mergePhrases } from './merge-phrases.ts';
import { readShardRecord, shardName, shardPages } from './shard-record.ts';
import type { ShardOrigin, ShardRecord } from './shard-record.ts';
import { sha256 } from '../kept/site-record.ts';

interface Read {
  readonly folder: string;
  readonly record: ShardRecord;
}

/**
 * Puts the files of all shards of a portal into `site`. What is made from all pages together, such as an index for search, comes
 * after this, in `makeSite`.
 * @throws Failure unless the folders are every shard once, made from `origin`, with the bytes that were made.
 */
export function joinShards(folders: readonly string[], origin: ShardOrigin, site: string): void {
  const shards = folders.map(read);
  checkSet(shards);
  for (const shard of shards) checkOrigin(shard, origin);
  const joined = new Map<string, string>();
  for (const { folder, record } of shards)
    for (const [file, hash] of Object.entries(record.files)) {
      const from = join(folder, shardPages, file);
      const known = joined.get(file);
      if ((known ?? hash) !== hash || !hasBytes(from, hash))
        throw refused(mergePhrases.torn, { path: folder, file });
      if (known === undefined) linkFile(from, join(site, file));
      joined.set(file, hash);
    }
}

function read(folder: string): Read {
  const record = readShardRecord(folder);
  if (record !== undefined) return { folder, record };
  throw refused(mergePhrases.foreign, { path: folder, name: shardName });
}

function checkSet(shards: readonly Read[]): void {
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
  if (missing.length > 0)
    throw refused(mergePhrases.missing, { indexes: missing.join(', '), count });
}

function checkOrigin({ folder, record }: Read, origin: ShardOrigin): void {
  for (const part of ['engine', 'inputs', 'buildDate', 'address'] as const)
    if (record[part] !== origin[part])
      throw refused(mergePhrases[part], { path: folder, theirs: record[part], ours: origin[part] });
}

function hasBytes(path: string, hash: string): boolean {
  return existsSync(path) && sha256(readFileSync(path)) === hash;
}

function refused(words: Words, values: Readonly<Record<string, string | number>>): Failure {
  return new Failure({ exitCode: 2, words: filled(words, values) });
}
