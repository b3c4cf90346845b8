import { describe, expect, test } from 'vitest';
import { rankingsOf } from '../../src/ranking/catalogue.ts';
import { headlinesOf, newestFirst } from '../../src/ranking/headlines.ts';
import { printPeriod } from '../../src/table/period.ts';
import { province } from '../model/province.ts';
import type { ProvinceLiteral } from '../model/province.ts';

const units = [
  { id: 'mau', level: 'tinh' },
  { id: 'khoi-so', level: 'khoi', parent: 'mau' },
  { id: 'khoi-xa', level: 'khoi', parent: 'mau' },
  { id: 'so-y-te', level: 'so', parent: 'mau' },
];
const levels = [
  { id: 'tinh', ranked: false },
  { id: 'so' },
  { id: 'khoi', ranked: false },
] satisfies ProvinceLiteral['levels'];

function portalOf(literal: ProvinceLiteral, headlineIndicators: readonly string[]) {
  const portal = province({ levels, units, ...literal });
  return { ...portal, settings: { ...portal.settings, headlineIndicators } };
}

function told(literal: ProvinceLiteral, headlineIndicators: readonly string[] = ['rate']) {
  return headlinesOf(portalOf(literal, headlineIndicators)).map((group) => [
    group.indicator.id,
    group.level.id,
    printPeriod(group.period),
    ...group.figures.map(({ unit, state }) => `${unit.id} ${String(state.value)}`),
  ]);
}

describe('headlinesOf', () => {
  test('gives the latest figure of the whole, never that of one department', () => {
    const rows: ProvinceLiteral['rows'] = [
      ['mau', 'rate', '2022-01', 40],
      ['mau', 'rate', '2022-02', 45],
      ['so-y-te', 'rate', '2022-03', 99],
    ];
    expect(told({ rows })).toEqual([['rate', 'tinh', '2022-02', 'mau 45']]);
  });

  test('gives the tiers of a whole, best first, where the whole has no figure', () => {
    const rows: ProvinceLiteral['rows'] = [
      ['khoi-xa', 'rate', '2022-01', 1.8],
      ['khoi-so', 'rate', '2022-01', 35.9],
    ];
    expect(told({ rows })).toEqual([['rate', 'khoi', '2022-01', 'khoi-so 35.9', 'khoi-xa 1.8']]);
  });

  test('passes over a period, and a level, without any figure', () => {
    const rows: ProvinceLiteral['rows'] = [
      ['khoi-so', 'rate', '2022-01', 30],
      ['khoi-so', 'rate', '2022-02', 'O'],
      ['mau', 'rate', '2022-02', 'O'],
    ];
    expect(told({ rows })).toEqual([['rate', 'khoi', '2022-01', 'khoi-so 30']]);
  });

  test('follows the order of the settings; an indicator without figures is left out', () => {
    const literal: ProvinceLiteral = {
      indicators: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      rows: [
        ['mau', 'a', '2022', 1],
        ['mau', 'b', '2021', 2],
        ['so-y-te', 'c', '2022', 3],
      ],
    };
    expect(told(literal, ['b', 'c', 'unknown', 'a']).map(([indicator]) => indicator)).toEqual([
      'b',
      'a',
    ]);
    expect(told(literal, [])).toEqual([]);
  });

  test('sets each figure beside the targets that bind its unit', () => {
    const portal = portalOf(
      {
        targets: [{ id: 'half', value: 50, unit: 'mau' }],
        rows: [['mau', 'rate', '2022', 49.11]],
      },
      ['rate'],
    );
    const [figure] = headlinesOf(portal)[0]?.figures ?? [];
    expect(figure?.attainments.scored.map(({ outcome }) => outcome)).toEqual(['not-met']);
  });
});

test('newestFirst puts the newest ranking first and keeps the others in their order', () => {
  const portal = province({
    indicators: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    units,
    levels,
    rows: [
      ['mau', 'a', '2021', 1],
      ['mau', 'b', '2022-10', 1],
      ['mau', 'c', '2021', 1],
    ],
  });
  const sorted = rankingsOf(portal).toSorted(newestFirst);
  expect(sorted.map(({ indicator }) => indicator.id)).toEqual(['b', 'a', 'c']);
});
