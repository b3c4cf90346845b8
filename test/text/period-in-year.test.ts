import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/table/period.ts';
import { periodInYear } from '../../src/text/period-in-year.ts';

test.each([
  ['2022-01', '1', 'Jan'],
  ['2022-12', '12', 'Dec'],
  ['2019-01/2019-04', '1–4/2019', 'Jan–Apr 2019'],
  ['2022', '2022', '2022'],
])('%s in the line of its year', (period, vi, en) => {
  expect(periodInYear(parsePeriod(period)!, 'vi')).toBe(vi);
  expect(periodInYear(parsePeriod(period)!, 'en')).toBe(en);
});
