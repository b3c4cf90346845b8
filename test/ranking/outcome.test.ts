import { describe, expect, test } from 'vitest';
import { outcomesOf, resultOf, shortened } from '../../src/ranking/outcome.ts';
import type { Outcome } from '../../src/ranking/outcome.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { printPeriod } from '../../src/table/period.ts';
import { province } from '../model/province.ts';
import type { ProvinceLiteral } from '../model/province.ts';

const units = [
  { id: 'tinh', level: 'tinh' },
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, parent: 'tinh' })),
  { id: 'x', level: 'xa', parent: 'tinh' },
  { id: 'old', parent: 'tinh', validTo: '2018-12-31' },
];

/** The outcome of the first target. */
function outcomes(literal: Omit<ProvinceLiteral, 'units'>): readonly Outcome[] {
  const portal = province({ ...literal, units });
  return outcomesOf(portal, portal.targets[0]!, (...asked) => rank(portal, ...asked));
}

const said = ({ level, period, rows, elsewhere }: Outcome) => ({
  level: level.id,
  period: period && printPeriod(period),
  rows: rows.map(({ unit, outcome, gap }) => [unit.id, outcome, gap]),
  elsewhere,
});

const year = { validFrom: '2019-01-01', validTo: '2019-12-31' };

describe('outcomesOf', () => {
  test('lists those that missed it by how far, then those without figures, then those that met it', () => {
    const found = outcomes({
      targets: [{ id: 't', levels: ['so'], unit: 'tinh', value: 30, ...year }],
      rows: [
        ['a', 'rate', '2019', 29.6],
        ['b', 'rate', '2019', 0],
        ['c', 'rate', '2019', 30],
      ],
    });
    expect(found.map(said)).toEqual([
      {
        level: 'so',
        period: '2019',
        rows: [
          ['b', 'not-met', -30],
          ['a', 'not-met', 29.6 - 30],
          ['d', 'no-data', undefined],
          ['c', 'met', 0],
        ],
        elsewhere: 0,
      },
    ]);
    expect(found[0]!.counts).toEqual({ met: 1, 'not-met': 2, 'no-data': 1, 'no-figure': 0 });
  });

  test.each([
    ['the latest', ['2019-01', '2019-02'], '2019-02'],
    ['of those that end together the longest', ['2019-12', '2019-Q4', '2019'], '2019'],
    ['no week where there is a month', ['2019-03', '2019-W40'], '2019-03'],
    ['a week where there is nothing longer', ['2019-W39', '2019-W40'], '2019-W40'],
    ['none that begins before it or ends after it', ['2018', '2019-05', '2020'], '2019-05'],
    ['nothing', ['2018', '2020'], undefined],
  ])('compares %s', (_name, periods, expected) => {
    const [found] = outcomes({
      targets: [{ id: 't', levels: ['so'], value: 30, ...year }],
      rows: periods.map((period) => ['a', 'rate', period, 10] as const),
    });
    expect(said(found!).period).toBe(expected);
  });

  test('without any figure names the units that existed under it', () => {
    const [found] = outcomes({ targets: [{ id: 't', levels: ['so'], value: 30, ...year }] });
    expect(found!.rows.map(({ unit, state }) => [unit.id, state])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, undefined]),
    );
    expect(found!.counts['no-data']).toBe(4);
  });

  test('counts apart those who follow a target of their own', () => {
    const [found] = outcomes({
      targets: [
        { id: 't', levels: ['so'], value: 30, ...year },
        { id: 'own', unit: 'a', value: 90, ...year },
      ],
      rows: [
        ['a', 'rate', '2019', 50],
        ['b', 'rate', '2019', 50],
      ],
    });
    expect(said(found!).rows.map(([id]) => id)).toEqual(['c', 'd', 'b']);
    expect(found!.elsewhere).toBe(1);
  });

  test('one for everyone is told of the levels that report', () => {
    const found = outcomes({
      targets: [{ id: 't', value: 30 }],
      rows: [['x', 'rate', '2019', 50]],
    });
    expect(found.map(({ level }) => level.id)).toEqual(['xa']);
  });

  test('a long list is cut, its counts are not', () => {
    const [found] = outcomes({ targets: [{ id: 't', levels: ['so'], value: 30, ...year }] });
    expect(shortened(found!, { most: 4, to: 1 })).toBe(found);
    const short = shortened(found!, { most: 3, to: 1 });
    expect([short.rows.length, short.counts['no-data']]).toEqual([1, 4]);
  });
});

describe('resultOf', () => {
  const none = { met: 0, 'not-met': 0, 'no-data': 0, 'no-figure': 0 };

  test.each([
    [[{ met: 2 }, { met: 1, 'not-met': 1 }], 'missed'],
    [[{ met: 2 }, { 'no-data': 1 }], 'met'],
    [[{ 'no-figure': 3 }, { 'no-data': 1 }], 'without'],
    [[{ 'no-figure': 3 }], 'silent'],
    [[], 'without'],
  ] as const)('of %j is %s', (groups, result) => {
    expect(resultOf(groups.map((counts) => ({ counts: { ...none, ...counts } })))).toBe(result);
  });
});
