import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleEnd, stepsOf } from '../../src/charts/scale.ts';
import { textWidth } from '../../src/charts/text-width.ts';

describe('scaleEnd', () => {
  test.each([
    ['percent', 30, 35],
    ['percent', 51, 100],
    ['percent', 100, 100],
    ['percent', 0, 100],
    ['count', 0, 1],
    ['days', -3, 1],
    ['count', 1234, 1400],
    ['days', 51, 60],
  ] as const)('of %s up to %d is %d', (unitOfMeasure, highest, end) => {
    expect(scaleEnd(highest, { unitOfMeasure })).toBe(end);
  });

  test('holds the highest value', () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom('percent', 'count'), (highest, unitOfMeasure) => {
        expect(scaleEnd(highest, { unitOfMeasure })).toBeGreaterThanOrEqual(highest);
      }),
    );
  });
});

test.each([
  ['count', [0, 1]],
  ['days', [0, 0.5, 1]],
] as const)('steps of %s', (unitOfMeasure, steps) => {
  expect(stepsOf([0, 1.2], 2, { unitOfMeasure })).toEqual(steps);
});

test('a text is as wide with its marks as without', () => {
  expect(textWidth('từ 30 % trở lên')).toBe(textWidth('tư 30 % trơ lên'));
  expect(textWidth('ể')).toBe(textWidth('e'));
  expect(textWidth('MM')).toBeGreaterThan(textWidth('ii'));
});
