import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, stateOf } from '../../src/ranking/state.ts';
import type { FigureLiteral } from '../model/province.ts';
import { indicatorIn, periodOf, province, unitIn } from '../model/province.ts';

function stateFrom(figure: FigureLiteral | undefined, unitOfMeasure: 'percent' | 'count' | 'days') {
  const portal = province({
    units: [{ id: 'a', validFrom: '2020-01-01', validTo: '2025-06-30' }],
    indicators: [{ id: 'rate', unitOfMeasure }],
    rows: figure === undefined ? [] : [['a', 'rate', '2022-01', figure]],
  });
  return stateOf(portal, unitIn(portal, 'a'), indicatorIn(portal), periodOf('2022-01'));
}

const cases: readonly (readonly [
  string,
  FigureLiteral | undefined,
  string,
  number | undefined,
  string | undefined,
])[] = [
  ['counts', '3/8', 'value', 37.5, 'counts'],
  [
    'counts beside a published value',
    { numerator: 1, denominator: 3, value: 33.33 },
    'value',
    100 / 3,
    'counts',
  ],
  ['a published value alone', 29.6, 'value', 29.6, 'published'],
  ['a published value of zero', 0, 'zero', 0, 'published'],
  ['none of some dossiers', '0/12', 'zero', 0, 'counts'],
  ['a numerator of 0, the denominator not stated', { numerator: 0 }, 'zero', 0, 'published'],
  [
    'a numerator above 0, the denominator not stated',
    { numerator: 5 },
    'not-reported',
    undefined,
    undefined,
  ],
  ['no dossiers at all', '0/0', 'no-dossiers', undefined, undefined],
  ['a provisional figure', { value: 5, status: 'P' }, 'value', 5, 'published'],
  ['an estimate', { value: 5, status: 'E' }, 'value', 5, 'published'],
  ['missing', 'O', 'not-reported', undefined, undefined],
  [
    'suppressed, though a value stands in the row',
    { value: 5, status: 'Q' },
    'not-reported',
    undefined,
    undefined,
  ],
  ['cannot exist', 'M', 'not-applicable', undefined, undefined],
  ['an empty row', {}, 'not-reported', undefined, undefined],
  ['no row', undefined, 'not-reported', undefined, undefined],
];

describe('stateOf', () => {
  test.each(cases)('%s', (_name, figure, kind, value, basis) => {
    const state = stateFrom(figure, 'percent');
    expect(state.kind).toBe(kind);
    expect('value' in state ? [state.value, state.basis] : [undefined, undefined]).toEqual([
      value,
      basis,
    ]);
    expect('observation' in state && state.observation !== undefined).toBe(figure !== undefined);
  });

  test('a count is its numerator where no value stands; days are a mean, not a percentage', () => {
    expect(stateFrom({ numerator: 12 }, 'count')).toMatchObject({ kind: 'value', value: 12 });
    expect(stateFrom('30/12', 'days')).toMatchObject({ kind: 'value', value: 2.5 });
  });

  test('outside the life of the unit nothing is known, even where a row stands', () => {
    const portal = province({
      units: [{ id: 'a', validTo: '2021-12-31' }],
      rows: [['a', 'rate', '2022-01', 5]],
    });
    expect(stateOf(portal, unitIn(portal, 'a'), indicatorIn(portal), periodOf('2022-01'))).toEqual({
      kind: 'did-not-exist',
    });
  });
});

test('a percentage of integers is rounded once: it compares with whole numbers as the counts do', () => {
  const percent = indicatorIn(province({}));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 0, max: 100 }),
      (numerator, denominator, target) => {
        const exact = Math.sign(numerator * 100 - target * denominator);
        expect(Math.sign(ratio(percent, numerator, denominator) - target)).toBe(exact);
      },
    ),
  );
});
