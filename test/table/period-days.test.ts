import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/table/period.ts';
import { firstDayOf, lastDayOf } from '../../src/table/period-days.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-Q1', '2022-01-01', '2022-03-31'],
  ['2022-Q4', '2022-10-01', '2022-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2022-W01', '2022-01-03', '2022-01-09'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2022-10-22', '2022-10-22', '2022-10-22'],
  ['2019-01/2019-04', '2019-01-01', '2019-04-30'],
  ['2022-01/..', '2022-01-01', '2022-12-31'],
])('%s runs from %s to %s', (text, first, last) => {
  const period = parsePeriod(text)!;
  expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last]);
});
