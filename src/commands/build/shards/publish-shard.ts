import { checkedPlan, lastCall, lockedBuild } from '../locked-build.ts';
import { makeShard } from './make-shard.ts';
import type { PublishOptions } from '../publish.ts';
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
  return await lockedBuild(options, steps, 'shard', async ({ places, job, inputs, putInPlace }) => {
    const plan = await checkedPlan(options, steps, { ...job, pages: 'some' });
    const { folder, pages } = await makeShard(options, steps.render, { plan, job, shard, inputs });
    await lastCall(options, inputs);
    await putInPlace(folder);
    options.progress.end();
    return { outDir: places.outDir, pages };
  });
}
