import { expect, test } from 'vitest';
import { stopwatch } from '../../../src/commands/build/timings.ts';

test('a stage lasts until the next begins, and one that comes again adds up', () => {
  let now = 500;
  const { enter, stop } = stopwatch(() => now);
  for (const [stage, until] of [
    ['check', 1500],
    ['render', 4000],
    ['check', 4500],
  ] as const) {
    enter(stage);
    now = until;
  }
  expect(stop()).toEqual({ check: 1.5, render: 2.5, total: 4.5 });
});
