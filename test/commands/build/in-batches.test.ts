import { expect, test } from 'vitest';
import { inBatches } from '../../../src/commands/build/in-batches.ts';

const items = Array.from({ length: 120 }, (_, index) => index);

test('gives each item once, in order, and lets others take their turn between', async () => {
  const seen: number[] = [];
  let turns = 0;
  const other = setInterval(() => (turns += 1), 0);
  for await (const batch of inBatches(items, new AbortController().signal)) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    seen.push(...batch);
  }
  clearInterval(other);
  expect(seen).toEqual(items);
  expect(turns).toBeGreaterThan(0);
});

test('stops between two batches', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const reason = new Error('stopped');
  const work = async () => {
    for await (const batch of inBatches(items, stop.signal)) {
      seen.push(...batch);
      stop.abort(reason);
    }
  };
  await expect(work()).rejects.toBe(reason);
  expect(seen).toEqual(items.slice(0, seen.length));
  expect(seen.length).toBeLessThan(items.length);
});
