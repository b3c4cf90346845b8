import { fold } from './fold.ts';

/**
 * The names nearest to a misspelt one, best first, for "did you mean": at most `count`, none further than a
 * third of its letters. Case, marks and the kind of hyphen cost nothing; equals stand in the order of `names`.
 */
export function nearest(name: string, names: Iterable<string>, count = 3): readonly string[] {
  const wanted = comparable(name);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return [...names]
    .map((candidate, order) => ({
      candidate,
      order,
      cost: distance(wanted, comparable(candidate), limit),
    }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost || a.order - b.order)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function comparable(text: string): string {
  return fold(text).replace(/[\s_\u2010-\u2015-]+/g, '-');
}

/** The optimal string alignment distance (a swap of neighbours is one step); above `limit`, any number above it. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const step = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(step, (beforeLast[j - 2] ?? 0) + 1) : step);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
