import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/ranking.ts';
import { printPeriod } from '../../src/table/period.ts';
import type { ProvinceLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

type Figures = Readonly<Record<string, number>>;

/** The movement of each unit from one period to another, as `id places points of common`. */
function moves(literal: ProvinceLiteral, period = '2022-02'): readonly string[] {
  const portal = province(literal);
  return rank(portal, indicatorIn(portal), levelIn(portal), periodOf(period)).ranked.map(
    ({ unit, movement }) =>
      movement === undefined
        ? `${unit.id} -`
        : `${unit.id} ${String(movement.places)} ${movement.points.toFixed(1)} of ${String(movement.common)}`,
  );
}

function rows(period: string, figures: Figures): NonNullable<ProvinceLiteral['rows']> {
  return Object.entries(figures).map(([id, figure]) => [id, 'rate', period, figure]);
}

const units = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('movement', () => {
  test('is counted on the units ranked in both periods', () => {
    const literal = {
      units,
      rows: [...rows('2022-01', { a: 9, b: 8, c: 7 }), ...rows('2022-02', { b: 6, c: 7, d: 20 })],
    };
    expect(moves(literal)).toEqual(['d -', 'c 1 0.0 of 2', 'b -1 -2.0 of 2']);
  });

  test('knows ties, and lower as better', () => {
    const literal: ProvinceLiteral = {
      units,
      indicators: [{ id: 'rate', polarity: 'lower' }],
      rows: [...rows('2022-01', { a: 1, b: 2, c: 2 }), ...rows('2022-02', { a: 3, b: 1, c: 1 })],
    };
    expect(moves(literal)).toEqual(['b 1 -1.0 of 3', 'c 1 -1.0 of 3', 'a -2 2.0 of 3']);
  });

  test('passes through a rename, and stops at a merger', () => {
    const literal: ProvinceLiteral = {
      units: [
        { id: 'a', validTo: '2022-01-31' },
        { id: 'a-moi', validFrom: '2022-02-01' },
        { id: 'b' },
        { id: 'c' },
        { id: 'nhap', validTo: '2022-01-31' },
      ],
      changes: [
        ['2022-02-01', 'a', 'a-moi', 'rename'],
        ['2022-02-01', 'nhap', 'b', 'merge'],
      ],
      rows: [
        ...rows('2022-01', { a: 5, b: 6, c: 7, nhap: 8 }),
        ...rows('2022-02', { 'a-moi': 9, b: 8, c: 7 }),
      ],
    };
    expect(moves(literal)).toEqual(['a-moi 1 4.0 of 2', 'b -', 'c -1 0.0 of 2']);
  });

  test.each([
    ['the month before', '2022-02', '2022-01', '2022-01'],
    ['no month but the one before', '2022-03', '2022-01', undefined],
    [
      'the nearest shorter interval of its run',
      '2022-01/2022-09',
      '2022-01/2022-06',
      '2022-01/2022-06',
    ],
    ['no interval of another year', '2022-01/2022-04', '2021-01/2021-04', undefined],
    ['no period of another kind', '2022-Q2', '2022-03', undefined],
  ])('is measured against %s', (_name, period, before, previous) => {
    const literal = {
      units,
      rows: [...rows(before, { a: 1, b: 2 }), ...rows(period, { a: 2, b: 1 })],
    };
    const portal = province(literal);
    const ranking = rank(portal, indicatorIn(portal), levelIn(portal), periodOf(period));
    expect(ranking.previous && printPeriod(ranking.previous)).toBe(previous);
    expect(ranking.ranked.map(({ movement }) => movement?.places)).toEqual(
      previous === undefined ? [undefined, undefined] : [1, -1],
    );
  });

  test('is absent where there are no ranks', () => {
    const literal: ProvinceLiteral = {
      units,
      indicators: [{ id: 'rate', polarity: 'none' }],
      rows: [...rows('2022-01', { a: 1 }), ...rows('2022-02', { a: 2 })],
    };
    expect(moves(literal)).toEqual(['a -']);
  });
});

test('without ties, the places gained and lost among common units cancel out', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'g'], { minLength: 1 });
  fc.assert(
    fc.property(order, order, (first, second) => {
      const figures = (ids: readonly string[]): Figures =>
        Object.fromEntries(ids.map((id, index) => [id, index]));
      const portal = province({
        units: [...new Set([...first, ...second])].map((id) => ({ id })),
        rows: [...rows('2022-01', figures(first)), ...rows('2022-02', figures(second))],
      });
      const ranking = rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022-02'));
      const moved = ranking.ranked.flatMap(({ movement }) => movement ?? []);
      const common = second.filter((id) => first.includes(id)).length;
      expect(moved.map((one) => one.common)).toEqual(Array<number>(common).fill(common));
      expect(moved.reduce((sum, { places }) => sum + places, 0)).toBe(0);
    }),
  );
});
