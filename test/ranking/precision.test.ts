import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atPrecision } from '../../src/ranking/precision.ts';

test.each([
  [0.25, 1, 0.3],
  [0.35, 1, 0.4],
  [1.005, 2, 1.01],
  [1.0049, 2, 1],
  [-0.25, 1, -0.3],
  [49.11, 2, 49.11],
  [49.11, 0, 49],
  [1e-7, 3, 0],
  [100, 2, 100],
])('%d at %d decimals is %d', (value, decimals, rounded) => {
  expect(atPrecision(value, decimals)).toBe(rounded);
});

test('it is the figure that readers see', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 6 }),
      (numerator, denominator, decimals) => {
        const value = (numerator * 100) / denominator;
        const printed = new Intl.NumberFormat('en', {
          maximumFractionDigits: decimals,
          useGrouping: false,
        }).format(value);
        expect(atPrecision(value, decimals)).toBe(Number(printed));
      },
    ),
  );
});
