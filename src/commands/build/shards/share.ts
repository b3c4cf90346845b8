import type { Plan } from '../plan.ts';
import { inRuns } from '../render/runs.ts';
import type { Shard } from './shard.ts';

/**
 * The files that a shard makes, out of all that are divided: every page, and what else a later build may keep. Runs of files that share
 * work are dealt out in their order, each to the shard that has the least to do by then. So every shard gets some of each kind, and none
 * has more than an equal share and one run; how much work a page is of one kind, compared with another, matters little.
 */
export function shareOf(
  plan: Pick<Plan, 'pages' | 'weights' | 'rows'>,
  { index, count }: Shard,
): ReadonlySet<string> {
  const { pages, weights } = plan;
  const singles = pages.filter((page) => !(page in weights));
  const files = [...Object.keys(weights), ...singles];
  const loads = Array.from({ length: count }, (_, i) => (i === 0 ? undivided(plan) : 0));
  const share = new Set<string>();
  for (const run of inRuns(files, (file) => file, runSize(files.length, count))) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = run.reduce((sum, file) => sum + frame + (weights[file] ?? 0), loads[least] ?? 0);
    if (least === index - 1) for (const file of run) share.add(file);
  }
  return share;
}

/** A page is so much work besides its figures; in figures. */
const frame = 20;

/** A row of a table that can be downloaded is so much work; in figures of a page. The first shard makes what is not divided. */
const row = 0.5;

function undivided({ rows }: Pick<Plan, 'rows'>): number {
  return row * Object.values(rows).reduce((sum, one) => sum + one, 0);
}

/** So many runs are dealt to each shard, at least, where there are pages enough. */
const deals = 8;

/** Longer runs share no more work. */
const longest = 16;

function runSize(files: number, count: number): number {
  return Math.max(1, Math.min(longest, Math.floor(files / (count * deals))));
}
