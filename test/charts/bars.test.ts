import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankingBars } from '../../src/charts/bars.ts';
import { ranking, target } from '../text/sentences/sample.ts';

describe('rankingBars', () => {
  test('puts values and targets on one scale', () => {
    const lines = [
      ['A', 29.6],
      ['B', 0.4],
      ['C', 0],
      ['D', 'not-reported'],
    ] as const;
    expect(rankingBars(ranking(lines, { targets: [target('>=', 30)] }))).toEqual({
      end: 35,
      rows: [
        { width: 84.6, targets: [{ x: 85.7, met: false }] },
        { width: 1.1, targets: [{ x: 85.7, met: false }] },
        { width: 0, targets: [{ x: 85.7, met: false }] },
      ],
    });
  });

  test.each([
    ['above 50 a percentage is a share of the whole', [['A', 55]], {}, 100],
    ['so is one with a target above 50', [['A', 3]], { targets: [target('>=', 85)] }, 100],
    ['a call does not stretch the scale', [['A', 9]], { targets: [target('=', 100, 'call')] }, 10],
    ['without anything to show it is the whole', [['A', 0]], {}, 100],
  ] as const)('%s', (_, lines, given, end) => {
    expect(rankingBars(ranking(lines, given)).end).toBe(end);
  });

  test('one mark stands for two targets of one value, met only when both are', () => {
    const [bar] = rankingBars(
      ranking([['A', 30]], { targets: [target('>=', 30), target('>', 30)] }),
    ).rows;
    expect(bar?.targets).toEqual([{ x: 85.7, met: false }]);
  });

  test('keeps bars and marks inside the drawing, longer for higher values', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1e6, noNaN: true }), (some, goal) => {
        const descending = some.toSorted((a, b) => b - a);
        const lines = descending.map((value) => ['A', value] as const);
        const { rows } = rankingBars(ranking(lines, { targets: [target('>=', goal)] }));
        const places = rows.flatMap(({ width, targets }) => [width, ...targets.map(({ x }) => x)]);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(100);
        const widths = rows.map(({ width }) => width);
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
        rows.forEach(({ width }, index) => {
          expect(width > 0).toBe((descending[index] ?? 0) > 0);
        });
      }),
    );
  });
});
