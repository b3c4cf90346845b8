import { UsageError } from '../../arguments.ts';
import type { Plan } from '../plan.ts';

/** One of the parts in which several machines make a portal. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `2/4`.
 * @throws UsageError for anything else.
 */
export function readShard(text: string): Shard {
  const [, first, second] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(first), count: Number(second) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError({
    vi: `--shard không nhận "${text}". Hãy viết số thứ tự và tổng số phần, ví dụ 2/4 là phần thứ hai trong bốn phần.`,
    en: `--shard does not take "${text}". Write which part of how many, such as 2/4 for the second of four.`,
  });
}

/**
 * The pages that a shard makes, out of those that show many figures: a run of the plan of about equal weight, so that pages which
 * share work stay together. All others, one of a kind each, are made by the first shard.
 */
export function shareOf(
  { pages, weights }: Pick<Plan, 'pages' | 'weights'>,
  { index, count }: Shard,
): ReadonlySet<string> {
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const share = new Set(index === 1 ? pages.filter((page) => !(page in weights)) : []);
  let before = 0;
  for (const [file, weight] of entries) {
    // A page belongs where its middle lies.
    const position = Math.floor(((before + weight / 2) * count) / total);
    if (Math.min(position, count - 1) === index - 1) share.add(file);
    before += weight;
  }
  return share;
}
