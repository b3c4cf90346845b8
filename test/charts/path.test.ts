import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathThrough } from '../../src/charts/path.ts';

test('writes steps with as few signs as can be read', () => {
  expect(pathThrough([[{ x: 0, y: 5 }]])).toBe('M0 5');
  const up = { x: 1, y: 2 };
  const down = { x: 2.5, y: -1 };
  expect(pathThrough([[{ x: 0, y: 5 }, up, down], [up]])).toBe('M0 5l1-3 1.5-3M1 2');
});

test('the steps of any path lead to its points', () => {
  const whole = fc.integer({ min: -500, max: 500 });
  const point = fc.record({ x: whole.map((n) => n / 100), y: whole });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const numbers = (pathThrough([points]).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const reached = points.map((_, index) => {
        x += numbers[2 * index] ?? NaN;
        y += numbers[2 * index + 1] ?? NaN;
        return { x: Math.round(x * 100) / 100 + 0, y: y + 0 };
      });
      expect(reached).toEqual(points.map((each) => ({ x: each.x + 0, y: each.y + 0 })));
    }),
  );
});
