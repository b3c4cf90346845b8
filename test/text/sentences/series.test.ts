import { expect, test } from 'vitest';
import type { Run } from '../../../src/ranking/series.ts';
import { parsePeriod } from '../../../src/table/period.ts';
import { seriesFinding } from '../../../src/text/sentences/series.ts';
import { indicator } from './sample.ts';

const run = (...points: readonly (readonly [string, number?])[]) =>
  ({
    kind: 'month',
    points: points.map(([period, value]) => ({
      period: parsePeriod(period)!,
      state:
        value === undefined
          ? { kind: 'not-reported' }
          : { kind: 'value', value, basis: 'published', observation: {} },
    })),
  }) as unknown as Run;

test.each([
  [
    'the ends of a series and its gaps',
    run(['2022-01', 20], ['2022-02'], ['2022-03', 10], ['2022-04', 15.5]),
    'Thấp nhất 10 % (tháng 3/2022), cao nhất 20 % (tháng 01/2022); 1 kỳ không có số liệu.',
    'Lowest 10% (March 2022), highest 20% (January 2022); 1 period without a figure.',
  ],
  [
    'a single figure once',
    run(['2022-01', 20], ['2022-02'], ['2022-03']),
    'Gần nhất 20 % (tháng 01/2022); 2 kỳ không có số liệu.',
    'Latest 20% (January 2022); 2 periods without a figure.',
  ],
])('seriesFinding tells %s', (_, points, vi, en) => {
  expect(seriesFinding(points, indicator, 'vi')?.replaceAll('\u00a0', ' ')).toBe(vi);
  expect(seriesFinding(points, indicator, 'en')).toBe(en);
});

test('seriesFinding has nothing to say without figures', () => {
  expect(seriesFinding(run(['2022-01']), indicator, 'vi')).toBeUndefined();
});
