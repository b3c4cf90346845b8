import { describe, expect, test } from 'vitest';
import { profileOf, statesOf } from '../../src/ranking/profile.ts';
import { placingsOf } from '../../src/ranking/placing.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { printPeriod } from '../../src/table/period.ts';
import { province, unitIn } from '../model/province.ts';
import type { ProvinceLiteral } from '../model/province.ts';

function profile(literal: ProvinceLiteral, unit = 'a') {
  const portal = province({ units: [{ id: 'a' }, { id: 'b' }], ...literal });
  return profileOf(portal, unitIn(portal, unit), (indicator, { unit: life, period }) =>
    placingsOf(rank(portal, indicator, life.level, period)).get(life.id),
  );
}

const waiting = (literal: ProvinceLiteral, unit?: string) =>
  profile(literal, unit).waiting.map(({ target }) => target.id);

describe('the results of a unit', () => {
  test('stand in the order of the indicators, each at its latest period', () => {
    const { results } = profile({
      indicators: [{ id: 'rate' }, { id: 'unused' }, { id: 'days', unitOfMeasure: 'days' }],
      rows: [
        ['a', 'days', '2021', 4],
        ['a', 'rate', '2022-10', 50],
        ['a', 'rate', '2022', 40],
        ['a', 'rate', '2021', 30],
        ['b', 'rate', '2022', 45],
      ],
    });
    expect(
      results.map(({ indicator, latest }) => [indicator.id, printPeriod(latest.period)]),
    ).toEqual([
      ['rate', '2022'],
      ['days', '2021'],
    ]);
  });

  test('of an indicator that was replaced stand after those that go on', () => {
    const { results } = profile({
      indicators: [{ id: 'rate', replacedBy: 'newer' }, { id: 'newer' }, { id: 'other' }],
      rows: [
        ['a', 'rate', '2025', 4],
        ['a', 'other', '2025', 4],
        ['a', 'newer', '2026', 50],
      ],
    });
    expect(results.map(({ indicator }) => indicator.id)).toEqual(['newer', 'other', 'rate']);
  });

  test('come with the ranking, the place in it and the targets of that period', () => {
    const { results } = profile({
      targets: [
        { id: 'old', value: 10, validTo: '2021-12-31' },
        { id: 'new', value: 60, validFrom: '2022-01-01' },
      ],
      rows: [
        ['a', 'rate', '2022', '40/100'],
        ['b', 'rate', '2022', '45/100'],
      ],
    });
    const [result] = results;
    expect(result?.ranking).toMatchObject({ row: { unit: { id: 'a' } }, index: 1 });
    expect(result?.reason).toMatchObject({
      rank: { position: 2, of: 2 },
      above: { unit: { id: 'b' } },
    });
    expect(result?.attainments.scored.map(({ target, gap }) => [target.id, gap])).toEqual([
      ['new', -20],
    ]);
  });

  test('of a report that was due and did not come is told as such, without a place', () => {
    const [result] = profile({
      rows: [
        ['a', 'rate', '2021', 10],
        ['b', 'rate', '2022', 45],
      ],
      units: [
        { id: 'top', level: 'tinh' },
        { id: 'a', parent: 'top' },
        { id: 'b', parent: 'top' },
      ],
    }).results;
    expect(result?.latest.state.kind).toBe('not-reported');
    expect(result?.reason).toBeUndefined();
    expect(result && statesOf(result).map(({ kind }) => kind)).toEqual(['value', 'not-reported']);
  });

  test('of a renamed unit go on under the new name, and its ranking is that of its time', () => {
    const renamed: ProvinceLiteral = {
      units: [
        { id: 'old', validTo: '2021-12-31' },
        { id: 'a', validFrom: '2022-01-01' },
      ],
      changes: [['2022-01-01', 'old', 'a', 'rename']],
      rows: [['old', 'rate', '2021', 30]],
    };
    const [result] = profile(renamed).results;
    expect(result?.latest.unit.id).toBe('old');
    expect(result?.ranking.row.unit.id).toBe('old');
  });
});

describe('targets that wait for a figure', () => {
  const levels = [{ id: 'tinh', ranked: false }, { id: 'so' }, { id: 'xa' }];

  test('are those that bind the unit and no report of its tells of', () => {
    const literal: ProvinceLiteral = {
      levels,
      units: [
        { id: 'bac', level: 'tinh' },
        { id: 'a', parent: 'bac' },
        { id: 'nam', level: 'tinh' },
        { id: 'b', parent: 'nam' },
      ],
      indicators: [{ id: 'rate' }, { id: 'other' }],
      targets: [
        { id: 'reported', value: 10, validFrom: '2022-01-01', validTo: '2022-12-31' },
        { id: 'next-year', value: 20, validFrom: '2023-01-01' },
        { id: 'unmeasured', indicator: 'other', value: 5 },
        { id: 'call', indicator: 'other', value: 100, kind: 'call' },
        { id: 'of-communes', indicator: 'other', value: 5, levels: ['xa'] },
        { id: 'of-b', indicator: 'other', value: 5, unit: 'b' },
        { id: 'of-nothing', indicator: 'gone', value: 5 },
      ],
      rows: [['a', 'rate', '2022', 50]],
    };
    expect(waiting(literal)).toEqual(['next-year', 'unmeasured', 'call']);
    expect(waiting(literal, 'b')).toEqual(['reported', 'next-year', 'unmeasured', 'call', 'of-b']);
  });

  test('are not those that another goes before', () => {
    const targets = [
      { id: 'of-all', value: 10 },
      { id: 'of-level', value: 20, levels: ['so'] },
    ];
    expect(waiting({ targets, rows: [['a', 'rate', '2022', 50]] })).toEqual([]);
  });

  test('are not those of a time before the unit began or after it ended', () => {
    const units = [
      { id: 'a', validFrom: '2025-01-01' },
      { id: 'b', validTo: '2024-12-31' },
    ];
    const targets = [
      { id: 'past', value: 30, validFrom: '2019-01-01', validTo: '2019-12-31' },
      { id: 'future', value: 30, validFrom: '2026-01-01' },
      { id: 'last-day', value: 30, validFrom: '2024-12-31', validTo: '2025-01-01' },
    ];
    expect(waiting({ units, targets })).toEqual(['future', 'last-day']);
    expect(waiting({ units, targets }, 'b')).toEqual(['past', 'last-day']);
  });

  test('are not those told at the unit’s earlier name', () => {
    const literal: ProvinceLiteral = {
      units: [
        { id: 'old', validTo: '2021-12-31' },
        { id: 'a', validFrom: '2022-01-01' },
      ],
      changes: [['2022-01-01', 'old', 'a', 'rename']],
      targets: [{ id: 't', value: 30 }],
      rows: [['old', 'rate', '2021', 30]],
    };
    expect(waiting(literal)).toEqual([]);
  });
});
