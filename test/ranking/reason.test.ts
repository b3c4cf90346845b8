import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/ranking.ts';
import { reasonsOf } from '../../src/ranking/reason.ts';
import type { Reason } from '../../src/ranking/reason.ts';
import type { FigureLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

interface Options {
  readonly polarity?: 'higher' | 'lower' | 'none';
  readonly decimals?: number;
}

function ranked(figures: Readonly<Record<string, FigureLiteral>>, options: Options = {}) {
  const portal = province({
    units: Object.keys(figures).map((id) => ({ id })),
    indicators: [{ id: 'rate', ...options }],
    rows: Object.entries(figures).map(([id, figure]) => [id, 'rate', '2022-01', figure]),
  });
  return rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022-01'));
}

function reason(
  unit: string,
  figures: Record<string, FigureLiteral>,
  options?: Options,
): Reason | undefined {
  return reasonsOf(ranked(figures, options)).get(unit);
}

describe('why this rank', () => {
  test('tells the own figure, the unit just above, and how many dossiers would have equalled it', () => {
    const why = reason('b', { a: '30/40', b: '10/20', c: '1/20' });
    expect(why?.rank).toEqual({ position: 2, tied: false, of: 3 });
    expect(why?.figure.observation).toMatchObject({ numerator: 10, denominator: 20 });
    expect(why?.above).toMatchObject({
      unit: { id: 'a' },
      needed: { kind: 'dossiers', count: 5, change: 'more' },
    });
  });

  test('the first has none above; of a tie, the nearest strictly better counts', () => {
    expect(reason('a', { a: 2, b: 1 })?.above).toBeUndefined();
    const tie = { a: 3, b: 2, c: 2, d: 1 };
    expect(reason('c', tie)?.above?.unit.id).toBe('a');
    expect(reason('d', tie)?.above?.unit.id).toBe('c');
  });

  test('equal as published is enough', () => {
    expect(reason('b', { a: 33.34, b: '32/99' })?.above?.needed).toMatchObject({ count: 1 });
  });

  test('where lower is better, fewer are needed', () => {
    expect(reason('b', { a: '1/10', b: '5/20' }, { polarity: 'lower' })?.above).toMatchObject({
      needed: { kind: 'dossiers', count: 3, change: 'fewer' },
    });
  });

  test('without counts no number of dossiers is told; above all dossiers it is out of reach', () => {
    expect(reason('b', { a: 21, b: 11.2 })?.above).toMatchObject({ needed: { kind: 'no-counts' } });
    expect(reason('b', { a: 120, b: '1/2' })?.above?.needed).toEqual({ kind: 'out-of-reach' });
  });

  test('a unit without a rank has no reason', () => {
    expect(reason('b', { a: 1, b: 'O' })).toBeUndefined();
    expect(reason('b', { a: 1, b: 2 }, { polarity: 'none' })).toBeUndefined();
  });
});

const counts = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([n, more]) => ({ numerator: n, denominator: n + more + 1 }));

test('that many dossiers really equal the unit above, and one fewer does not', () => {
  fc.assert(
    fc.property(
      counts,
      counts,
      fc.constantFrom('higher' as const, 'lower' as const),
      fc.integer({ min: 0, max: 2 }),
      (a, b, polarity, decimals) => {
        const options = { polarity, decimals };
        const place = (figures: Record<string, FigureLiteral>) =>
          ranked(figures, options).ranked.find(({ unit }) => unit.id === 'own')!.rank!.position;
        const own = ranked({ other: a, own: b }, options).ranked.find(
          ({ rank: at }) => at?.position === 2,
        );
        fc.pre(own?.unit.id === 'own');
        const { needed } = reason('own', { other: a, own: b }, options)!.above!;
        fc.pre(needed.kind === 'dossiers');
        const withMore = (count: number) => ({
          ...b,
          numerator: b.numerator + (polarity === 'higher' ? count : -count),
        });
        expect(place({ other: a, own: withMore(needed.count) })).toBe(1);
        expect(place({ other: a, own: withMore(needed.count - 1) })).toBe(2);
      },
    ),
  );
});

test('tells that every ranked unit has one result', () => {
  const portal = province({
    units: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    rows: [
      ['a', 'rate', '2022-01', 0],
      ['b', 'rate', '2022-01', 0],
      ['c', 'rate', '2022-01', 'O'],
      ['a', 'rate', '2022-02', 0],
      ['b', 'rate', '2022-02', 0],
      ['c', 'rate', '2022-02', 1],
    ],
  });
  const allEqual = (period: string) =>
    reasonsOf(rank(portal, indicatorIn(portal), levelIn(portal), periodOf(period))).get('a')
      ?.allEqual;
  expect([allEqual('2022-01'), allEqual('2022-02')]).toEqual([true, false]);
});
