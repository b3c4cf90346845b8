import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/charts/calendar.ts';
import type { Point, Run } from '../../src/ranking/series.ts';
import { parsePeriod } from '../../src/table/period.ts';
import { unit } from '../text/sentences/sample.ts';

function run(...periods: readonly string[]): Run {
  const points = periods.map((notation): Point => {
    const period = parsePeriod(notation)!;
    return { period, unit: unit('A'), state: { kind: 'did-not-exist' }, joined: false };
  });
  return { kind: points[0]!.period.kind, points };
}

const months = (year: number, from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${String(year)}-${String(from + index).padStart(2, '0')}`,
  );

describe('calendarOf', () => {
  test('puts each month into the column of its number, the newest year first', () => {
    const calendar = calendarOf(run(...months(2024, 11, 12), ...months(2025, 1, 5)))!;
    expect(calendar.columns).toBe(12);
    expect(calendar.years.map(({ year }) => year)).toEqual([2025, 2024]);
    const filled = calendar.years.map(({ points }) =>
      points.flatMap((point, index) => (point ? index + 1 : [])),
    );
    expect(filled).toEqual([
      [1, 2, 3, 4, 5],
      [11, 12],
    ]);
  });

  test.each([
    ['quarters', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'], 4],
    ['cumulative months', months(2025, 2, 8).map((end) => `2025-01/${end}`), 12],
  ])('lays out %s', (_, periods, columns) => {
    const calendar = calendarOf(run(...periods))!;
    expect(calendar.columns).toBe(columns);
    expect(calendar.cumulative).toBe(periods.some((period) => period.includes('/')));
    expect(calendar.years.flatMap(({ points }) => points).filter(Boolean)).toHaveLength(
      periods.length,
    );
  });

  test('leaves all but the last two years to their rankings', () => {
    const calendar = calendarOf(run(...months(2023, 5, 12), ...months(2024, 1, 12), '2025-01'))!;
    expect(calendar.years.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  test.each([
    ['few figures', months(2025, 1, 6)],
    ['weeks', Array.from({ length: 9 }, (_, index) => `2026-W0${String(index + 1)}`)],
  ])('leaves %s to a line each', (_, periods) => {
    expect(calendarOf(run(...periods))).toBeUndefined();
  });
});
