import { describe, expect, test } from 'vitest';
import { catalogueGroups, rankingsOf, watchedRankings } from '../../src/ranking/catalogue.ts';
import { printPeriod } from '../../src/table/period.ts';
import { province } from '../model/province.ts';

test('every indicator and level with a row has its periods, the newest first', () => {
  const portal = province({
    units: [
      { id: 'tinh', level: 'tinh' },
      { id: 'so', parent: 'tinh' },
    ],
    indicators: [{ id: 'rate' }, { id: 'unused' }, { id: 'other' }],
    rows: [
      ['so', 'other', '2019', 1],
      ['so', 'rate', '2022-01/..', 1],
      ['so', 'rate', '2023-01', 'O'],
      ['so', 'rate', '2022-01', 1],
      ['tinh', 'rate', '2022', 1],
    ],
  });
  const told = rankingsOf(portal).map(({ indicator, level, periods, latest }) => [
    `${indicator.id}/${level.id}`,
    printPeriod(latest),
    periods.map(printPeriod),
  ]);
  expect(told).toEqual([
    ['rate/tinh', '2022', ['2022']],
    ['rate/so', '2023-01', ['2023-01', '2022-01/..', '2022-01']],
    ['other/so', '2019', ['2019']],
  ]);
});

test('readers find what goes on before what has ended or was replaced', () => {
  const portal = province({
    levels: [{ id: 'huyen' }, { id: 'xa' }],
    units: [
      { id: 'huyen', level: 'huyen', validTo: '2020-06-30' },
      { id: 'xa', level: 'xa' },
    ],
    indicators: [{ id: 'rate', replacedBy: 'newer' }, { id: 'newer' }],
    rows: [
      ['huyen', 'rate', '2019', 1],
      ['xa', 'rate', '2019', 1],
      ['xa', 'newer', '2020', 1],
    ],
  });
  const told = catalogueGroups(portal).map(({ indicator, replacement, rankings }) => [
    indicator.id,
    replacement?.id,
    rankings.map(({ level, ended }) => [level.id, ended]),
  ]);
  expect(told).toEqual([
    ['newer', undefined, [['xa', false]]],
    [
      'rate',
      'newer',
      [
        ['xa', false],
        ['huyen', true],
      ],
    ],
  ]);
});

describe('rankings in which somebody can still fall short', () => {
  const watched = (units: readonly { id: string; level: string; validTo?: string }[]) => {
    const portal = province({
      levels: [{ id: 'tinh', ranked: false }, { id: 'huyen' }, { id: 'xa' }],
      units,
      indicators: [{ id: 'rate', replacedBy: 'newer' }, { id: 'newer' }],
      rows: units.flatMap(({ id }): [string, string, string, number][] => [
        [id, 'rate', '2018', 1],
        [id, 'newer', '2019', 1],
      ]),
    });
    return watchedRankings(portal).map(({ indicator, level }) => `${indicator.id}/${level.id}`);
  };
  const province2019 = { id: 'tinh', level: 'tinh' };
  const ended = { id: 'huyen', level: 'huyen', validTo: '2020-06-30' };

  test('are of units that exist, by indicators that none has replaced', () => {
    expect(watched([province2019, ended, { id: 'xa', level: 'xa' }])).toEqual(['newer/xa']);
  });

  test('are of units that are no more where there are no others: their misses are still told', () => {
    expect(watched([province2019, ended])).toEqual(['newer/huyen']);
  });
});
