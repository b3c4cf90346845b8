import { expect, test } from 'vitest';
import { seriesLevels } from '../../src/ranking/series-levels.ts';
import type { Point } from '../../src/ranking/series.ts';
import { parsePeriod, printPeriod } from '../../src/table/period.ts';

test('the levels of a series stand the latest first, each from its first period of any kind', () => {
  const point = (notation: string, level: string) =>
    ({ period: parsePeriod(notation)!, unit: { level: { id: level } } }) as unknown as Point;
  const runs = [
    { kind: 'month', points: [point('2023-11', 'huyen'), point('2025-08', 'xa')] },
    { kind: 'quarter', points: [point('2022-Q4', 'huyen'), point('2025-Q3', 'xa')] },
  ] as const;
  expect(seriesLevels({ runs }).map(({ level, since }) => [level.id, printPeriod(since)])).toEqual([
    ['xa', '2025-08'],
    ['huyen', '2022-Q4'],
  ]);
});
