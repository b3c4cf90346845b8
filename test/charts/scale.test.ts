import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleEnd } from '../../src/charts/scale.ts';
import { textWidth } from '../../src/charts/text-width.ts';

describe('scaleEnd', () => {
  test.each([
    ['percent', [29.6, 30], 35],
    ['percent', [51], 100],
    ['percent', [100], 100],
    ['percent', [], 100],
    ['count', [], 1],
    ['count', [1234], 1400],
    ['days', [51], 60],
  ] as const)('of %s with %j is %d', (unitOfMeasure, values, end) => {
    expect(scaleEnd(values, { unitOfMeasure })).toBe(end);
  });

  test('holds every value', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(values, fc.constantFrom('percent', 'count'), (some, unitOfMeasure) => {
        expect(scaleEnd(some, { unitOfMeasure })).toBeGreaterThanOrEqual(Math.max(0, ...some));
      }),
    );
  });
});

test('a text is as wide with its marks as without', () => {
  expect(textWidth('từ 30 % trở lên')).toBe(textWidth('tư 30 % trơ lên'));
  expect(textWidth('ể')).toBe(textWidth('e'));
  expect(textWidth('MM')).toBeGreaterThan(textWidth('ii'));
});
