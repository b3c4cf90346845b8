import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from '../disk/link-file.ts';
import { inBatches } from '../in-batches.ts';
import { sha256 } from '../../file-digest.ts';
import type { RenderJob } from '../steps.ts';
import { mergePhrases } from './merge-phrases.ts';
import { shardPages } from './shard-record.ts';
import type { ShardOrigin } from './shard-record.ts';
import { refused, tornFile } from './shard-set.ts';
import type { FoundShard } from './shard-set.ts';

/**
 * Puts the files of all shards of a portal into `site`. What is made from all pages together, such as an index for search, comes
 * after this, in `makeSite`.
 * @throws Failure unless all were made from `origin` and have the bytes that were made; the reason of `signal` when stopped.
 */
export async function joinShards(
  shards: readonly FoundShard[],
  origin: ShardOrigin,
  { site, signal, onPages }: Pick<RenderJob, 'site' | 'signal' | 'onPages'>,
): Promise<void> {
  for (const shard of shards) checkOrigin(shard, origin);
  const joined = new Map<string, string>();
  let pages = 0;
  for await (const batch of inBatches(filesOf(shards), signal)) {
    for (const [folder, file, hash] of batch) {
      const from = join(folder, shardPages, file);
      const known = joined.get(file);
      if ((known ?? hash) !== hash || !hasBytes(from, hash)) throw tornFile(folder, file);
      if (known !== undefined) continue;
      linkFile(from, join(site, file));
      joined.set(file, hash);
      if (file.endsWith('.html')) pages += 1;
    }
    onPages(pages);
  }
}

function filesOf(
  shards: readonly FoundShard[],
): readonly (readonly [folder: string, file: string, hash: string])[] {
  return shards.flatMap(({ folder, record }) =>
    Object.entries(record.files).map(([file, hash]) => [folder, file, hash] as const),
  );
}

function checkOrigin({ folder, record }: FoundShard, origin: ShardOrigin): void {
  for (const part of ['engine', 'inputs', 'buildDate', 'address'] as const)
    if (record[part] !== origin[part])
      throw refused(mergePhrases[part], { path: folder, theirs: record[part], ours: origin[part] });
}

function hasBytes(path: string, hash: string): boolean {
  try {
    return sha256(readFileSync(path)) === hash;
  } catch {
    return false;
  }
}
