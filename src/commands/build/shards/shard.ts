import { UsageError } from '../../arguments.ts';

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
