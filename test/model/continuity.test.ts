import { expect, test } from 'vitest';
import {
  breaksOf,
  carriesOn,
  continuedSeriesUnits,
  separates,
} from '../../src/model/continuity.ts';
import type { ProvinceLiteral } from './province.ts';
import { periodOf, province } from './province.ts';

const units = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test.each([
  ['rename', true],
  ['retype', true],
  ['reparent', true],
  ['merge', false],
  ['split', false],
  ['abolish', false],
  ['create', false],
] as const)('a series carries on through a %s: %s', (kind, on) => {
  expect(carriesOn(kind)).toBe(on);
});

const cases: readonly (readonly [string, ProvinceLiteral['changes'], string, readonly string[]])[] =
  [
    ['no change', [], 'a', ['a']],
    [
      'two renames, asked from the middle',
      [
        ['2020-01-01', 'a', 'b', 'rename'],
        ['2021-01-01', 'b', 'c', 'retype'],
      ],
      'b',
      ['a', 'b', 'c'],
    ],
    ['a merger', [['2020-01-01', 'a', 'b', 'merge']], 'b', ['b']],
    [
      'a retype and a merger into it on one day',
      [
        ['2020-01-01', 'a', 'b', 'retype'],
        ['2020-01-01', 'c', 'b', 'merge'],
      ],
      'b',
      ['b'],
    ],
    [
      'a rename, and a part split off on the same day',
      [
        ['2020-01-01', 'a', 'b', 'rename'],
        ['2020-01-01', 'a', 'c', 'split'],
      ],
      'a',
      ['a'],
    ],
    [
      'a retype, and a merger into it later',
      [
        ['2020-01-01', 'a', 'b', 'retype'],
        ['2022-01-01', 'c', 'b', 'merge'],
      ],
      'b',
      ['a', 'b'],
    ],
    [
      'a circle',
      [
        ['2020-01-01', 'a', 'b', 'rename'],
        ['2021-01-01', 'b', 'a', 'rename'],
      ],
      'a',
      ['b', 'a'],
    ],
  ];

test.each(cases)('the lives of one body: %s', (_name, changes, unit, lives) => {
  expect(continuedSeriesUnits(province({ units, changes: changes ?? [] }), unit)).toEqual(lives);
});

test('the breaks of a unit are the mergers and splits on either side, by date', () => {
  const portal = province({
    units,
    changes: [
      ['2022-01-01', 'b', 'd', 'split'],
      ['2020-01-01', 'a', 'b', 'merge'],
      ['2021-01-01', 'b', 'c', 'rename'],
    ],
  });
  expect(breaksOf(portal, 'b').map(({ date }) => date)).toEqual(['2020-01-01', '2022-01-01']);
});

test.each([
  ['months on either side', '2025-06', '2025-07', true],
  ['months both before', '2025-05', '2025-06', false],
  ['months both after', '2025-07', '2025-08', false],
  ['a mixed year and the one after', '2025', '2026', true],
  ['a run before and the run that mixes', '2025-01/2025-06', '2025-01/2025-07', true],
  ['two runs mixed alike', '2025-01/2025-08', '2025-01/2025-09', false],
])('a break on 1 July 2025 separates %s: %s', (_name, earlier, later, apart) => {
  expect(separates('2025-07-01', periodOf(earlier), periodOf(later))).toBe(apart);
});
