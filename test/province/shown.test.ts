import { describe, expect, test } from 'vitest';
import { outcomesOf } from '../../src/ranking/outcome.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { stateOf } from '../../src/ranking/state.ts';
import { printPeriod } from '../../src/table/period.ts';
import { found, indicator, months, portal, ranking, tables, today } from './usual-province.ts';

test('seven hundred units exist at the end, of every level but the districts', () => {
  const alive = [...portal.units.values()].filter(({ validTo }) => validTo === undefined);
  expect(alive).toHaveLength(700);
  expect(new Set(alive.map((unit) => unit.level.id))).toEqual(
    new Set(['tinh', 'so-nganh', 'nganh-doc', 'xa', 'don-vi-khac']),
  );
  expect(portal.unitsOfLevel.get('huyen')?.map(({ validTo }) => validTo)).toEqual(
    Array.from({ length: 12 }, () => '2025-06-30'),
  );
});

test('thirty-six months, quarters, cumulative periods, years and the latest weeks', () => {
  const periods = new Map(tables.observations.map(({ period }) => [printPeriod(period), period]));
  const kinds = Map.groupBy(periods.values(), ({ kind }) => kind);
  const counts = [...kinds].map(([kind, ofKind]) => [kind, ofKind.length] as const);
  expect(Object.fromEntries(counts)).toEqual({
    month: 36,
    quarter: 11,
    interval: 8,
    year: 2,
    week: 6,
  });
});

describe('every state of an observation', () => {
  const kinds = new Map<string, number>();
  for (const unit of portal.units.values())
    for (const id of ['nop-truc-tuyen', 'toan-trinh', 'thanh-toan-tren-cong'])
      for (const period of months) {
        const { kind } = stateOf(portal, unit, indicator(id), period);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }

  test.each([
    'value',
    'zero',
    'no-dossiers',
    'not-reported',
    'not-applicable',
    'did-not-exist',
  ] as const)('%s', (kind) => {
    expect(kinds.get(kind) ?? 0).toBeGreaterThan(5);
  });

  test.each(['P', 'E', 'O', 'M', 'Q'] as const)('rows of status %s', (status) => {
    expect(tables.observations.filter((row) => row.status === status).length).toBeGreaterThan(5);
  });

  test('a rate that is published without counts', () => {
    const rates = tables.observations.filter((row) => row.value !== undefined);
    expect(new Set(rates.map(({ unit }) => unit))).toEqual(new Set(['thue']));
  });

  test('a unit of a ranked level that never reports, and a unit that nobody asks', () => {
    const reporting = new Set(
      tables.observations.flatMap(({ unit, status }) => (status === 'O' ? [] : [unit])),
    );
    const silent = [...portal.units.values()].filter(({ id }) => !reporting.has(id));
    expect(new Set(silent.map((unit) => unit.level.id))).toEqual(new Set(['xa', 'don-vi-khac']));
  });
});

describe('a ranking', () => {
  const communes = ranking('nop-truc-tuyen', 'xa', '2026-10');

  test('has ties and small denominators', () => {
    expect(
      communes.ranked.filter(({ rank: place }) => place?.tied === true).length,
    ).toBeGreaterThan(3);
    expect(communes.ranked.filter(({ small }) => small).length).toBeGreaterThan(3);
  });

  test('has units that met the target and units that did not, well apart', () => {
    const values = communes.ranked.map(({ state }) => state.value);
    expect(values.filter((value) => value >= 80).length / values.length).toBeGreaterThan(0.2);
    expect(values.filter((value) => value < 80).length / values.length).toBeGreaterThan(0.2);
  });

  test('of days puts the fewest first', () => {
    const { ranked } = ranking('thoi-gian-giai-quyet', 'so-nganh', '2026-10');
    const days = ranked.map(({ state }) => state.value);
    const told = days.map((value) => Number(value.toFixed(1)));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(days.at(-1)).toBeGreaterThan(found(days[0]) + 1);
  });

  test('of districts ends with June 2025', () => {
    expect(ranking('dung-han', 'huyen', '2025-06').ranked).toHaveLength(12);
    expect(ranking('dung-han', 'huyen', '2025-07').ranked).toEqual([]);
  });
});

test('every kind of change of units, with both sides where it has two', () => {
  const kinds = Map.groupBy(portal.changes, ({ kind }) => kind);
  expect([...kinds.keys()].sort()).toEqual(
    ['rename', 'retype', 'reparent', 'merge', 'split', 'abolish', 'create'].sort(),
  );
  const retyped = found(kinds.get('retype')).map(({ to }) => portal.units.get(to ?? '')?.name.vi);
  expect(retyped.some((name) => name?.startsWith('Phường '))).toBe(true);
});

test('corrections say what stands in the tables now, and something else before', () => {
  expect(tables.corrections.length).toBeGreaterThan(5);
  for (const { unit, indicator: id, period, field, old, new: now } of tables.corrections) {
    const row = tables.observations.find(
      (each) => each.unit === unit && each.indicator === id && each.period === period,
    );
    expect([field, String(row?.numerator)]).toEqual(['numerator', now]);
    expect(old).not.toBe(now);
  }
});

describe('targets and tasks', () => {
  test('come from several documents, two of which disagree', () => {
    const inForce = tables.targets.filter(
      (row) =>
        row.indicator === 'nop-truc-tuyen' &&
        row.valid_from === '2026-01-01' &&
        row.level !== undefined,
    );
    expect(new Set(inForce.map(({ value }) => value)).size).toBe(2);
    expect(new Set(tables.targets.map(({ directive }) => directive)).size).toBeGreaterThan(4);
    expect(new Set(tables.targets.map(({ kind }) => kind))).toEqual(new Set(['scored', 'call']));
  });

  test('come out met, missed and without data on the pages of the documents', () => {
    const counts = portal.targets
      .filter(({ kind, directive }) => kind === 'scored' && directive !== undefined)
      .flatMap((target) =>
        outcomesOf(portal, target, (...where) => rank(portal, ...where)).map((one) => one.counts),
      );
    for (const kind of ['met', 'not-met', 'no-data'] as const)
      expect(counts.filter((count) => count[kind] > 0).length, kind).toBeGreaterThan(3);
  });

  test('are done, overdue, recurring and ended', () => {
    const { tasks } = tables;
    expect(new Set(tasks.map(({ status }) => status))).toEqual(
      new Set(['open', 'done', 'ended', 'unknown']),
    );
    expect(tasks.some(({ status, due }) => status === 'open' && (due ?? today) < today)).toBe(true);
    expect(new Set(tasks.map(({ recurrence }) => recurrence)).size).toBeGreaterThan(4);
  });

  test('the points of a scorecard add up to a hundred', () => {
    const cards = Map.groupBy(tables.scorecards, ({ scorecard }) => scorecard);
    for (const [card, rows] of cards)
      expect(
        rows.reduce((sum, row) => sum + row.maximum_points, 0),
        card,
      ).toBe(100);
    expect(cards.size).toBe(2);
  });
});

test('one name is really long', () => {
  const lengths = [...portal.units.values()].map(({ name }) => name.vi.length);
  expect(Math.max(...lengths)).toBeGreaterThan(120);
});
