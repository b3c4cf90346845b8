import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, ratioInRounds } from './median.ts';
import { secondsOf } from './measure/run.ts';

describe('median', () => {
  test.each([
    { values: [], middle: undefined },
    { values: [7], middle: 7 },
    { values: [9, 1, 5], middle: 5 },
    { values: [4, 1, 10, 2], middle: 3 },
  ])('of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  test('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('a ratio of two things measured in the same rounds', () => {
  test('stands still when a slow minute of the machine slows both', () => {
    const slow = [1, 3, 1, 1, 5];
    const ratio = ratioInRounds(
      slow.map((factor) => 2 * factor),
      slow.map((factor) => 4 * factor),
    );
    expect(ratio).toEqual({ median: 0.5, least: 0.5, most: 0.5 });
  });

  test('is not the ratio of the medians', () => {
    // Medians 3 and 2, yet in two of three rounds the first took a third of the second.
    expect(ratioInRounds([1, 3, 4], [3, 9, 2].toReversed())?.median).toBeCloseTo(1 / 2);
  });

  test('leaves out rounds in which one of them was not measured', () => {
    expect(ratioInRounds([1, undefined, 9], [2, 2, 3])).toEqual({
      median: 1.75,
      least: 0.5,
      most: 3,
    });
    expect(ratioInRounds([undefined], [1])).toBeUndefined();
  });
});

test.each([
  { times: '0m0.010s 0m0.000s\n0m1.250s 0m0.300s\n', seconds: 1.56 },
  { times: '0m0.004000s 0m0.000000s\n2m3.500000s 1m0.500000s\n', seconds: 184.004 },
  { times: '', seconds: undefined },
])('the shell’s times "$times" are $seconds seconds', ({ times, seconds }) => {
  if (seconds === undefined) expect(secondsOf(times)).toBeUndefined();
  else expect(secondsOf(times)).toBeCloseTo(seconds);
});
