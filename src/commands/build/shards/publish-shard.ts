import { checkedPlan, lastCall, lockedBuild } from '../locked-build.ts';
import { makeShard } from './make-shard.ts';
import { mergePhrases } from './merge-phrases.ts';
import type { PublishOptions } from '../publish.ts';
import { readShardRecord } from './shard-record.ts';
import { refused } from './shard-set.ts';
import type { Shard } from './shard.ts';
import type { Steps } from '../steps.ts';

export interface PublishedShard {
  readonly outDir: string;
  /** So many pages it holds. */
  readonly pages: number;
}

/** Check → render a share → put it in the place of OUT_DIR: a folder that no host takes for a site, to be joined with its like. */
export async function publishShard(
  options: PublishOptions,
  steps: Steps,
  shard: Shard,
): Promise<PublishedShard> {
  return await lockedBuild(options, steps, 'shard', async ({ places, job, putInPlace }) => {
    checkTwin(places.outDir, shard);
    const { plan, inputs } = await checkedPlan(options, steps, { ...job, pages: 'some' });
    const { folder, pages } = await makeShard(options, steps.render, { plan, job, shard, inputs });
    await lastCall(options, inputs);
    await putInPlace(folder);
    options.progress.end();
    return { outDir: places.outDir, pages };
  });
}

/** Who makes one shard after the other into one folder keeps the last alone: that is seen before the work, not at the merge. */
function checkTwin(path: string, { index, count }: Shard): void {
  const other = readShardRecord(path);
  if (other === undefined || other.count !== count || other.index === index) return;
  throw refused(mergePhrases.outDirTwin, { path, theirs: other.index, ours: index, count });
}
