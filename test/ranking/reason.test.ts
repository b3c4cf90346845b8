import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets } from '../../src/ranking/attainment.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { neededToMeet, reasonOf } from '../../src/ranking/reason.ts';
import type { Reason } from '../../src/ranking/reason.ts';
import { isFigure, stateOf } from '../../src/ranking/state.ts';
import type { FigureLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province, unitIn } from '../model/province.ts';

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
  return reasonOf(ranked(figures, options), unit);
}

describe('why this rank', () => {
  test('tells the own figure, the unit just above, the gap, and how many dossiers would have equalled it', () => {
    const why = reason('b', { a: '30/40', b: '10/20', c: '1/20' });
    expect(why?.rank).toEqual({ position: 2, tied: false, of: 3 });
    expect(why?.figure.observation).toMatchObject({ numerator: 10, denominator: 20 });
    expect(why?.above).toMatchObject({
      unit: { id: 'a' },
      gap: 25,
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
      gap: -15,
      needed: { kind: 'dossiers', count: 3, change: 'fewer' },
    });
  });

  test('without counts only the gap is told; above all dossiers it is out of reach', () => {
    expect(reason('b', { a: 21, b: 11.2 })?.above).toMatchObject({ needed: { kind: 'no-counts' } });
    expect(reason('b', { a: 21, b: 11.2 })?.above?.gap).toBeCloseTo(9.8, 10);
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

describe('what a target asks', () => {
  function toMeet(figure: FigureLiteral, target: object) {
    const portal = province({
      units: [{ id: 'a' }],
      rows: [['a', 'rate', '2022-01', figure]],
      targets: [{ id: 't', value: 30, ...target }],
    });
    const state = stateOf(portal, unitIn(portal, 'a'), indicatorIn(portal), periodOf('2022-01'));
    if (!isFigure(state)) throw new Error('no figure');
    return neededToMeet(indicatorIn(portal), state, portal.targets[0]!);
  }

  test.each([
    ['at least', '2/10', {}, { kind: 'dossiers', count: 1, change: 'more' }],
    ['more than', '2/10', { operator: '>' }, { kind: 'dossiers', count: 2, change: 'more' }],
    ['at most', '5/10', { operator: '<=' }, { kind: 'dossiers', count: 2, change: 'fewer' }],
    ['not even all', '5/10', { value: 101 }, { kind: 'out-of-reach' }],
    ['no counts', 29.6, {}, { kind: 'no-counts' }],
    ['met already', '3/10', {}, undefined],
    ['no figure in the document', '3/10', { value: undefined }, undefined],
    ['exactly', '3/10', { operator: '=', value: 100 }, undefined],
  ] as const)('%s', (_name, figure, target, expected) => {
    expect(toMeet(figure, target)).toEqual(expected);
  });

  test('is compared exactly: the number is the smallest that meets it', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), (own, tenths) => {
        const needed = toMeet(own, { value: tenths / 10 });
        fc.pre(needed?.kind === 'dossiers');
        const share = (count: number) => ((own.numerator + count) * 100) / own.denominator;
        expect(meets(share(needed.count), '>=', tenths / 10)).toBe(true);
        expect(meets(share(needed.count - 1), '>=', tenths / 10)).toBe(false);
      }),
    );
  });
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
    reasonOf(
      rank(portal, indicatorIn(portal, 'rate'), levelIn(portal, 'so'), periodOf(period)),
      'a',
    )?.allEqual;
  expect([allEqual('2022-01'), allEqual('2022-02')]).toEqual([true, false]);
});
