import { describe, expect, test } from 'vitest';
import { attainmentsOf, meets } from '../../src/ranking/attainment.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { stateOf } from '../../src/ranking/state.ts';
import type { ProvinceLiteral } from '../model/province.ts';
import { indicatorIn, periodOf, province, unitIn } from '../model/province.ts';

const units: NonNullable<ProvinceLiteral['units']> = [
  { id: 'tinh', level: 'tinh' },
  { id: 'so-1', parent: 'tinh' },
  { id: 'so-2', parent: 'tinh' },
  { id: 'so-khac' },
];

function outcomes(
  targets: NonNullable<ProvinceLiteral['targets']>,
  figure: NonNullable<ProvinceLiteral['rows']>[number][3],
  { unit = 'so-1', period = '2022-01' } = {},
) {
  const portal = province({ units, targets, rows: [[unit, 'rate', period, figure]] });
  const [of, indicator, when] = [unitIn(portal, unit), indicatorIn(portal), periodOf(period)];
  const { scored, calls } = attainmentsOf(
    portal,
    of,
    indicator,
    when,
    stateOf(portal, of, indicator, when),
  );
  const told = (list: typeof scored) =>
    list.map(({ target, outcome }) => `${target.id} ${outcome}`);
  return { scored: told(scored), calls: told(calls) };
}

test('every row of a ranking is held against the targets of its own unit', () => {
  const portal = province({
    units: [...units, { id: 'so-2b', parent: 'so-2' }, { id: 'so-3', parent: 'tinh' }],
    targets: [
      { id: 'level', value: 20, levels: ['so'] },
      { id: 'below', value: 25, levels: ['so'], unit: 'so-2' },
      { id: 'own', value: 40, unit: 'so-1' },
      { id: 'call', value: 100, levels: ['so'], unit: 'tinh', kind: 'call' },
    ],
    rows: [
      ['so-1', 'rate', '2022-01', 30],
      ['so-2', 'rate', '2022-01', 22],
      ['so-2b', 'rate', '2022-01', 50],
      ['so-3', 'rate', '2022-01', 'M'],
      ['so-khac', 'rate', '2022-01', 9],
    ],
  });
  const [indicator, period] = [indicatorIn(portal), periodOf('2022-01')];
  const { ranked, unranked } = rank(portal, indicator, unitIn(portal, 'so-1').level, period);
  expect(ranked.length + unranked.length).toBe(5);
  for (const { unit, state, attainments } of [...ranked, ...unranked])
    expect(attainments).toEqual(attainmentsOf(portal, unit, indicator, period, state));
});

describe('the target that applies', () => {
  const everyone = { id: 'everyone', value: 10 };
  const level = { id: 'level', value: 20, levels: ['so'] };
  const levelUnder = { id: 'level-under', value: 25, levels: ['so', 'xa'], unit: 'tinh' };
  const own = { id: 'own', value: 40, unit: 'so-1' };

  test.each([
    ['its own goes before its level', [everyone, level, own], 'so-1', ['own not-met']],
    ['its level goes before everyone', [everyone, level, own], 'so-2', ['level met']],
    ['everyone, where nothing closer binds', [everyone, own], 'so-2', ['everyone met']],
    [
      'several documents for one level are all shown',
      [level, levelUnder],
      'so-1',
      ['level met', 'level-under met'],
    ],
    ['a level under a unit binds only there', [level, levelUnder], 'so-khac', ['level met']],
    [
      'one without a figure does not hide another',
      [{ id: 'blank', unit: 'so-1' }, level],
      'so-1',
      ['blank no-figure', 'level met'],
    ],
    ['another indicator does not bind', [{ ...own, indicator: 'other' }], 'so-1', []],
    ['another level does not bind', [{ ...level, levels: ['xa'] }], 'so-1', []],
  ])('%s', (_name, targets, unit, expected) => {
    expect(outcomes(targets, 30, { unit }).scored).toEqual(expected);
  });

  test('calls stand apart and hide nothing', () => {
    const call = { id: 'call', value: 100, kind: 'call', operator: '=', unit: 'so-1' } as const;
    expect(outcomes([call, level], 30)).toEqual({ scored: ['level met'], calls: ['call not-met'] });
  });

  test.each([
    ['whole inside', '2022-01', 1],
    ['cumulative, inside', '2022-01/2022-04', 1],
    ['over the end', '2022-11/2023-01', 0],
    ['before', '2021-12', 0],
    ['without a stated end, begun inside', '2022-01/..', 1],
    ['without a stated end, begun before', '2021-01/..', 0],
  ])('a period %s (%s): %d in force', (_name, period, count) => {
    const year = { ...everyone, validFrom: '2022-01-01', validTo: '2022-12-31' };
    expect(outcomes([year], 30, { period }).scored).toHaveLength(count);
  });
});

describe('the outcome', () => {
  test.each([
    ['exactly at it', '30/100', 'met'],
    ['below by less than is printed', '29999/100000', 'not-met'],
    ['published at it', 30, 'met'],
    ['zero', '0/10', 'not-met'],
    ['no dossiers', '0/0', 'no-data'],
    ['not reported', 'O', 'no-data'],
  ] as const)('is told before rounding: %s', (_name, figure, outcome) => {
    expect(outcomes([{ id: 't', value: 30 }], figure).scored).toEqual([`t ${outcome}`]);
  });

  test.each([
    [30, '>=', true],
    [30, '>', false],
    [30, '<=', true],
    [30, '<', false],
    [30, '=', true],
    [30.01, '=', false],
    [30.01, '>', true],
    [29.99, '<', true],
  ] as const)('%d %s 30: %s', (value, operator, met) => {
    expect(meets(value, operator, 30)).toBe(met);
  });
});
