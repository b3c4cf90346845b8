import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Words } from '../../../table/language.ts';
import { listFiles } from '../../verify/tree.ts';
import { isSystemFile } from '../disk/system-files.ts';
import { Failure, filled, listed } from '../failure.ts';
import { linkFile } from '../kept/link-file.ts';
import { mergePhrases } from './merge-phrases.ts';
import { readShardRecord, shardName, shardPages } from './shard-record.ts';
import type { ShardOrigin, ShardRecord } from './shard-record.ts';
import { sha256 } from '../kept/site-record.ts';
import type { RenderJob } from '../steps.ts';

interface Read {
  readonly folder: string;
  readonly record: ShardRecord;
}

/** So many files are joined at a time: Ctrl+C waits no longer than that. */
const batch = 50;

/**
 * Puts the files of all shards of a portal into `site`. What is made from all pages together, such as an index for search, comes
 * after this, in `makeSite`.
 * @throws Failure unless the folders are every shard once, made from `origin`, with the bytes that were made and nothing else; the
 * reason of `signal` when stopped.
 */
export async function joinShards(
  folders: readonly string[],
  origin: ShardOrigin,
  { site, signal, onPages }: Pick<RenderJob, 'site' | 'signal' | 'onPages'>,
): Promise<void> {
  const shards = folders.map(read);
  checkSet(shards);
  for (const shard of shards) checkOrigin(shard, origin);
  for (const shard of shards) checkFiles(shard);
  const joined = new Map<string, string>();
  let pages = 0;
  for (const [folder, file, hash] of filesOf(shards)) {
    const from = join(folder, shardPages, file);
    const known = joined.get(file);
    if ((known ?? hash) !== hash || !hasBytes(from, hash)) throw torn(folder, file);
    if (known === undefined) linkFile(from, join(site, file));
    joined.set(file, hash);
    if (file.endsWith('.html')) pages += 1;
    if (joined.size % batch !== 0) continue;
    onPages(pages);
    await setImmediate();
    signal.throwIfAborted();
  }
}

function filesOf(shards: readonly Read[]): readonly (readonly [string, string, string])[] {
  return shards.flatMap(({ folder, record }) =>
    Object.entries(record.files).map(([file, hash]) => [folder, file, hash] as const),
  );
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

/** A shard holds what its record says, no file less and no file more: nothing is published that it does not vouch for, or lost unsaid. */
function checkFiles({ folder, record }: Read): void {
  const made = Object.keys(record.files);
  const known = new Set([shardName, ...made.map((file) => `${shardPages}/${file}`)]);
  const there = listFiles(folder);
  const extra = there.filter((file) => !known.has(file) && !isSystemFile(file));
  if (extra.length > 0)
    throw refused(mergePhrases.extra, { path: folder, count: extra.length, files: listed(extra) });
  const found = new Set(there);
  const gone = made.find((file) => !found.has(`${shardPages}/${file}`));
  if (gone !== undefined) throw torn(folder, gone);
}

function hasBytes(path: string, hash: string): boolean {
  try {
    return sha256(readFileSync(path)) === hash;
  } catch {
    return false;
  }
}

function torn(folder: string, file: string): Failure {
  return refused(mergePhrases.torn, { path: folder, file: `${shardPages}/${file}` });
}

function refused(words: Words, values: Readonly<Record<string, string | number>>): Failure {
  return new Failure({ exitCode: 2, words: filled(words, values) });
}
