import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  endOf,
  follows,
  overlaps,
  previousPeriod,
  sameKind,
  within,
} from '../../src/model/period.ts';
import { firstDayOf, lastDayOf } from '../../src/table/period-days.ts';
import { parsePeriod, printPeriod } from '../../src/table/period.ts';
import { anyPeriod } from './any-period.ts';
import { periodOf } from './province.ts';

test.each([
  ['a year', '2022', '2022-01-01', '2022-12-31'],
  ['a quarter', '2022-Q3', '2022-07-01', '2022-09-30'],
  ['a month', '2024-02', '2024-02-01', '2024-02-29'],
  ['a week', '2022-W43', '2022-10-24', '2022-10-30'],
  ['week 1, begun in the year before', '2020-W01', '2019-12-30', '2020-01-05'],
  ['week 53, ended in the year after', '2020-W53', '2020-12-28', '2021-01-03'],
  ['a day', '2022-10-22', '2022-10-22', '2022-10-22'],
  ['a cumulative interval', '2019-01/2019-04', '2019-01-01', '2019-04-30'],
  ['an open period', '2022-01/..', '2022-01-01', undefined],
])('%s: %s begins on %s and ends on %s', (_name, text, start, end) => {
  expect(firstDayOf(periodOf(text))).toBe(start);
  expect(endOf(periodOf(text))).toBe(end);
});

test.each([
  ['2022', '2021'],
  ['2022-Q1', '2021-Q4'],
  ['2022-Q3', '2022-Q2'],
  ['2022-01', '2021-12'],
  ['2022-10', '2022-09'],
  ['2021-W01', '2020-W53'],
  ['2022-W01', '2021-W52'],
  ['2022-W43', '2022-W42'],
  ['2022-01/2022-05', '2022-01/2022-04'],
  ['2022-01/2022-02', undefined],
  ['2022-11/2023-01', '2022-11/2022-12'],
  ['2022-10-22', undefined],
  ['2022-01/..', undefined],
])('before %s comes %s', (text, before) => {
  const previous = previousPeriod(periodOf(text));
  expect(previous && printPeriod(previous)).toBe(before);
});

test.each([
  ['neighbouring months', '2021-12', '2022-01', true],
  ['months with one between', '2022-01', '2022-03', false],
  ['a month and the quarter after it', '2022-03', '2022-Q2', false],
  ['one run, one month longer', '2022-01/2022-04', '2022-01/2022-05', true],
  ['one run, three months longer', '2022-01/2022-04', '2022-01/2022-07', false],
  ['a cumulative run over January', '2021-01/2021-12', '2022-01/2022-02', false],
  ['the same interval a year later', '2021-01/2021-04', '2022-01/2022-04', false],
  ['open periods', '2021-01/..', '2022-01/..', false],
])('%s: a line joins %s and %s: %s', (_name, earlier, later, joined) => {
  expect(follows(periodOf(earlier), periodOf(later))).toBe(joined);
});

test.each([
  ['2022-01/2022-04', '2022-01/2022-05', true],
  ['2021-01/2021-04', '2022-01/2022-04', true],
  ['2022-01/2022-04', '2022-04/2022-06', false],
  ['2022-01', '2021-12', true],
  ['2022-01', '2022', false],
])('%s and %s are of one kind: %s', (a, b, same) => {
  expect(sameKind(periodOf(a), periodOf(b))).toBe(same);
});

test('periods stand by their ends, an open one at the end of its year', () => {
  const order = [
    '2021',
    '2022-W43',
    '2022-01/2022-10',
    '2022-10',
    '2022',
    '2022-Q4',
    '2022-12',
    '2022-01/..',
    '2023-01',
  ];
  const sorted = order.map(periodOf).toReversed().sort(comparePeriods).map(printPeriod);
  expect(sorted).toEqual(order);
});

test.each([
  ['2025-06', undefined, '2025-06-30', true, true],
  ['2025-Q3', undefined, '2025-06-30', false, false],
  ['2025-01/2025-09', undefined, '2025-06-30', true, false],
  ['2025-01/2025-09', '2025-07-01', undefined, true, false],
  ['2022-01/..', '2022-01-01', '2022-12-31', true, true],
  ['2022-01/..', '2022-03-01', undefined, true, false],
  ['2022-01/..', '2023-01-01', undefined, false, false],
  ['2019', undefined, undefined, true, true],
])('%s between %s and %s: shares a day %s, whole %s', (text, from, to, shares, whole) => {
  expect(overlaps(periodOf(text), from, to)).toBe(shares);
  expect(within(periodOf(text), from, to)).toBe(whole);
});

describe('for every period', () => {
  test('the one before is of the same kind, earlier, and followed by it', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = previousPeriod(period);
        if (before === undefined) return;
        expect(sameKind(before, period)).toBe(true);
        expect(comparePeriods(before, period)).toBeLessThan(0);
        expect(follows(before, period)).toBe(true);
        expect(parsePeriod(printPeriod(before))).toEqual(before);
      }),
    );
  });

  test('weeks, months, quarters and years leave no day between a period and the one before', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = period.kind === 'interval' ? undefined : previousPeriod(period);
        if (before === undefined) return;
        const nextDay = new Date(Date.parse(endOf(before)!) + 86_400_000);
        expect(nextDay.toISOString().slice(0, 10)).toBe(firstDayOf(period));
      }),
    );
  });

  test('the order is total: only a period and itself are equal', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(printPeriod(a) === printPeriod(b));
      }),
    );
  });

  test('it begins no later than it ends', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(firstDayOf(period) <= lastDayOf(period)).toBe(true);
      }),
    );
  });
});
