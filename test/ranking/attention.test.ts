import { describe, expect, test } from 'vitest';
import { attentionOf, heldToTargets } from '../../src/ranking/attention.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';
import type { ProvinceLiteral } from '../model/province.ts';

const units = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

function rankingOf(literal: ProvinceLiteral) {
  const portal = province({ units, ...literal });
  return rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022'));
}

function missed(literal: ProvinceLiteral): readonly (readonly string[])[] {
  return attentionOf([rankingOf(literal)]).map(({ target, missed: rows }) => [
    target.id,
    ...rows.map(({ unit }) => unit.id),
  ]);
}

const rows: ProvinceLiteral['rows'] = [
  ['a', 'rate', '2022', 30],
  ['b', 'rate', '2022', 2.5],
  ['c', 'rate', '2022', 29.6],
  ['d', 'rate', '2022', 2.5],
  ['e', 'rate', '2022', 'O'],
];

describe('attentionOf', () => {
  test('lists those short of the target, the furthest first, ties by name; no figure is no miss', () => {
    expect(missed({ rows, targets: [{ id: 't', value: 30 }] })).toEqual([['t', 'b', 'd', 'c']]);
  });

  test('tells of the first target that anybody missed', () => {
    const targets = [
      { id: 'silent' },
      { id: 'easy', value: 1 },
      { id: 'hard', value: 20 },
      { id: 'harder', value: 90 },
    ];
    expect(missed({ rows, targets })).toEqual([['hard', 'b', 'd']]);
  });

  test('counts those that met it; who has no figure did neither', () => {
    const [one] = attentionOf([rankingOf({ rows, targets: [{ id: 't', value: 29.6 }] })]);
    expect([one?.met, one?.missed.length]).toEqual([2, 2]);
  });

  test('counts from the far side where lower is better', () => {
    const targets = [{ id: 't', operator: '<=', value: 3 }] as const;
    const indicators = [{ id: 'rate', polarity: 'lower' }] as const;
    expect(missed({ rows, targets, indicators })).toEqual([['t', 'a', 'c']]);
  });

  test.each([
    ['without targets', []],
    ['with a target all met', [{ id: 't', value: 2 }]],
    ['with a call, which is not scored', [{ id: 't', value: 100, kind: 'call' }]],
    ['with a target of another year', [{ id: 't', value: 100, validTo: '2021-12-31' }]],
  ] as const)('is silent %s', (_, targets) => {
    expect(missed({ rows, targets })).toEqual([]);
  });

  test('keeps the order of the rankings', () => {
    const one = rankingOf({ rows, targets: [{ id: 'one', value: 90 }] });
    const other = rankingOf({ rows, targets: [{ id: 'other', value: 90 }] });
    const order = attentionOf([other, one]).map(({ target }) => target.id);
    expect(order).toEqual(['other', 'one']);
  });
});

test.each([
  ['a target with a value', [{ id: 't', value: 30 }], 1],
  ['no target', [], 0],
  ['a target without a value', [{ id: 't' }], 0],
] as const)('rankings held to targets: %s', (_, targets, count) => {
  expect(heldToTargets([rankingOf({ rows, targets })])).toHaveLength(count);
});

describe('of the furthest, units of one rank are named all or not at all', () => {
  type Figures = readonly (number | `${number}/${number}`)[];

  test.each<[string, Figures, readonly string[], number, number]>([
    ['three and no more', [40, 30, 20, 10], ['d', 'c', 'b'], 0, 1],
    ['all where they are fewer', [60, 30], ['b'], 0, 0],
    ['a tie at the cut is left out', [40, 30, 30, 20, 10], ['e', 'd'], 0, 3],
    ['a tie before the cut is named', [40, 10, 10], ['b', 'c', 'a'], 0, 0],
    ['a tie of the furthest is counted', [40, 0, 0, 0, 0], [], 4, 1],
    ['all are equal', [0, 0, 0, 0, 0], [], 5, 0],
    ['equal as published', [40, '10/999', '10/1000', '10/1001', '10/1000'], [], 4, 1],
  ])('%s', (_, figures, named, equal, others) => {
    const ranking = rankingOf({
      rows: figures.map((figure, index) => [units[index]!.id, 'rate', '2022', figure]),
      targets: [{ id: 't', value: 50 }],
    });
    const [{ furthest } = { furthest: undefined }] = attentionOf([ranking]);
    expect(furthest?.named.map(({ unit }) => unit.id)).toEqual(named);
    expect([furthest?.equal.length, furthest?.others]).toEqual([equal, others]);
  });
});
