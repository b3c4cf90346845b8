import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../verify/tree.ts';
import { Failure } from '../failure.ts';
import { linkFile } from '../disk/link-file.ts';
import type { Input } from '../inputs.ts';
import { buildPhrases } from '../phrases.ts';
import type { Plan } from '../plan.ts';
import type { PublishOptions } from '../publish.ts';
import { shareOf } from './share.ts';
import type { Shard } from './shard.ts';
import { shardOrigin } from './shard-origin.ts';
import { shardPages, writeShardRecord } from './shard-record.ts';
import { sha256 } from '../../file-digest.ts';
import type { CheckJob, Render } from '../steps.ts';

export interface ShardMaking {
  readonly plan: Plan;
  readonly job: CheckJob;
  readonly shard: Shard;
  /** The files that the portal is made from. */
  readonly inputs: readonly Input[];
}

/**
 * Makes one shard of a plan and gives its folder: its share of the pages and the assets they load; in the first also everything
 * that is not divided. Links are checked when the shards are joined, for they lead from one to another.
 */
export async function makeShard(
  options: PublishOptions,
  render: Render,
  making: ShardMaking,
): Promise<{ readonly folder: string; readonly pages: number }> {
  const { plan, job, shard, inputs } = making;
  const { progress, language, signal } = options;
  const share = shareOf(plan, shard);
  const pages = plan.pages.filter((page) => share.has(page)).length;
  const others = [...plan.pages, ...Object.keys(plan.keys)].filter((file) => !share.has(file));
  options.enter?.('render');
  progress.stage(buildPhrases.rendering[language]);
  await render({
    ...job,
    ...(shard.index === 1 ? { omit: others } : { omit: [], only: [...share] }),
    files: share.size,
    inputs,
    onPages: (count) => {
      progress.count(Math.min(count, pages), pages);
    },
  });
  signal.throwIfAborted();
  progress.count(pages, pages);
  const made = listFiles(job.site);
  checkShare(share, new Set(made));
  const own = made.filter(
    (file) => shard.index === 1 || share.has(file) || file.startsWith('_astro/'),
  );
  return { folder: await folderOf(options, making, own), pages };
}

function checkShare(share: ReadonlySet<string>, made: ReadonlySet<string>): void {
  const missing = [...share].filter((page) => !made.has(page));
  if (missing.length === 0) return;
  throw new Failure({
    exitCode: 3,
    words: buildPhrases.siteFaults,
    details: missing.slice(0, 10).join('\n'),
  });
}

async function folderOf(
  { engine, signal }: PublishOptions,
  { plan, job, shard, inputs }: ShardMaking,
  own: readonly string[],
): Promise<string> {
  const folder = join(job.work, 'shard');
  mkdirSync(folder);
  const files: Record<string, string> = {};
  for (const file of own) {
    const from = join(job.site, file);
    files[file] = sha256(await readFile(from));
    signal.throwIfAborted();
    linkFile(from, join(folder, shardPages, file));
  }
  writeShardRecord(folder, { ...shard, ...shardOrigin(engine, inputs, plan), files });
  return folder;
}
