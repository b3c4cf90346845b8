import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atPrecision } from '../../src/ranking/precision.ts';
import { rank } from '../../src/ranking/ranking.ts';
import type { Ranking } from '../../src/ranking/ranking.ts';
import type { FigureLiteral, ProvinceLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

type Figures = Readonly<Record<string, FigureLiteral>>;

function ranked(
  figures: Figures,
  indicator: object = {},
  levels?: ProvinceLiteral['levels'],
): Ranking {
  const portal = province({
    ...(levels && { levels }),
    units: Object.keys(figures).map((id) => ({ id })),
    indicators: [{ id: 'rate', ...indicator }],
    rows: Object.entries(figures).map(([id, figure]) => [id, 'rate', '2022-01', figure]),
  });
  return rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022-01'));
}

function places({ ranked: rows }: Ranking): readonly string[] {
  return rows.map(
    ({ unit, rank: at }) => `${at?.tied ? '=' : ''}${String(at?.position)} ${unit.id}`,
  );
}

describe('rank', () => {
  test.each<[string, Figures, object, readonly string[]]>([
    ['the highest first', { a: 1, b: 3, c: 2 }, {}, ['1 b', '2 c', '3 a']],
    ['the lowest first', { a: 1, b: 3, c: 2 }, { polarity: 'lower' }, ['1 a', '2 c', '3 b']],
    ['a tie: 1, 2, 2, 4', { a: 2, b: 3, c: 2, d: 1 }, {}, ['1 b', '=2 a', '=2 c', '4 d']],
    ['equal as published', { a: '33/99', b: 33.34, c: 33.36 }, {}, ['1 c', '=2 a', '=2 b']],
    ['apart at two decimals', { a: '33/99', b: 33.34 }, { decimals: 2 }, ['1 b', '2 a']],
    [
      'near in a chain, apart as published',
      { a: 1.04, b: 1.06, c: 1.14, d: 1.16 },
      {},
      ['1 d', '=2 b', '=2 c', '4 a'],
    ],
    ['zeros at the end', { a: 0, b: '0/10', c: 1 }, {}, ['1 c', '=2 a', '=2 b']],
    [
      'names inside a tie in Vietnamese order',
      { đ: 1, e: 1, d: 1, ă: 1, 'x 10': 1, 'x 2': 1 },
      {},
      ['=1 ă', '=1 d', '=1 đ', '=1 e', '=1 x 2', '=1 x 10'],
    ],
  ])('%s', (_name, figures, indicator, expected) => {
    expect(places(ranked(figures, indicator))).toEqual(expected);
  });

  test('without polarity, or of a level that is not ranked, is only a listing', () => {
    const listing = ['undefined b', 'undefined a'];
    expect(places(ranked({ a: 1, b: 3 }, { polarity: 'none' }))).toEqual(listing);
    expect(places(ranked({ a: 1, b: 3 }, {}, [{ id: 'so', ranked: false }]))).toEqual(listing);
  });

  test('lists those without a rank by reason, then name', () => {
    const { unranked } = ranked({ m: 'M', z: 'O', o: 'O', n: '0/0', a: 1 });
    expect(unranked.map(({ unit, state }) => `${unit.id} ${state.kind}`)).toEqual([
      'n no-dossiers',
      'o not-reported',
      'z not-reported',
      'm not-applicable',
    ]);
  });

  test('marks a denominator below 20', () => {
    const { ranked: rows } = ranked({ a: '19/19', b: '19/20', c: 5 });
    expect(rows.map(({ small }) => small)).toEqual([true, false, false]);
  });
});

const anyFigures = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.oneof(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([n, more]): FigureLiteral => `${n}/${n + more}`),
    fc.integer({ min: 0, max: 300 }).map((tenths): FigureLiteral => tenths / 3),
    fc.constantFrom<FigureLiteral>('O', 'M'),
  ),
  { minKeys: 1, maxKeys: 30, noNullPrototype: true },
);

describe('for any figures', () => {
  test('a rank is 1 + the number of strictly better ones, and equal figures share it', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom('higher', 'lower'), (figures, polarity) => {
        const { ranked: rows } = ranked(figures, { polarity });
        const published = rows.map(({ state }) => atPrecision(state.value, 1));
        rows.forEach(({ rank: at }, index) => {
          const own = published[index]!;
          const better = published.filter((one) => (polarity === 'lower' ? one < own : one > own));
          expect(at).toEqual({
            position: 1 + better.length,
            tied: published.filter((one) => one === own).length > 1,
            of: rows.length,
          });
        });
      }),
    );
  });

  test('every unit stands once, ranked or not', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { ranked: rows, unranked } = ranked(figures);
        const ids = [...rows, ...unranked].map(({ unit }) => unit.id);
        expect(ids.toSorted()).toEqual(Object.keys(figures).toSorted());
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const turned = Object.fromEntries(Object.entries(figures).reverse());
        expect(ranked(turned)).toEqual(ranked(figures));
      }),
    );
  });
});
