import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/ranking.ts';
import { summarise } from '../../src/ranking/summary.ts';
import type { Summary } from '../../src/ranking/summary.ts';
import type { FigureLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

function summary(figures: readonly FigureLiteral[]): Summary {
  const ids = figures.map((_, index) => `u${String(index)}`);
  const portal = province({
    units: ids.map((id) => ({ id })),
    targets: [
      { id: 't', value: 30 },
      { id: 'blank', levels: ['so'] },
    ],
    rows: figures.map((figure, index) => [ids[index]!, 'rate', '2022-01', figure]),
  });
  return summarise(rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022-01')));
}

describe('summarise', () => {
  test('counts units, and tells lowest, median and highest of their values', () => {
    expect(summary([10, 40, 20, 'O', '0/0'])).toMatchObject({
      units: 5,
      withFigure: 3,
      lowest: 10,
      median: 20,
      highest: 40,
    });
    expect(summary([10, 20]).median).toBe(15);
    expect(summary(['O'])).toMatchObject({
      units: 1,
      withFigure: 0,
      lowest: undefined,
      median: undefined,
    });
  });

  test('counts who met a target, and leaves out targets without a figure', () => {
    const { targets } = summary([30, 29.99, 'O', '0/0']);
    expect(targets.map(({ target, ...counts }) => ({ id: target.id, ...counts }))).toEqual([
      { id: 't', met: 1, notMet: 1, noData: 2 },
    ]);
  });

  test('a rate of all is the rate of the sums, not the mean of the rates', () => {
    expect(summary(['1/2', '0/98', 'O', '0/0']).aggregate).toEqual({
      numerator: 1,
      denominator: 100,
      value: 1,
      units: 2,
    });
  });

  test.each([
    ['one figure has no counts', ['1/2', 50]],
    ['no unit has a figure', ['O', '0/0']],
  ] as const)('there is no rate of all where %s', (_name, figures) => {
    expect(summary(figures).aggregate).toBeUndefined();
  });

  test('the rate of all lies between the lowest and the highest', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.nat(500))
      .map(([n, more]): FigureLiteral => `${n}/${n + more + 1}`);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (figures) => {
        const { aggregate, lowest, highest } = summary(figures);
        expect(aggregate!.value).toBeGreaterThanOrEqual(lowest! - 1e-9);
        expect(aggregate!.value).toBeLessThanOrEqual(highest! + 1e-9);
      }),
    );
  });
});
