import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, weeksInYear } from '../../src/table/calendar.ts';
import type { Month, Period } from '../../src/table/period.ts';
import { parsePeriod, printPeriod } from '../../src/table/period.ts';

const year = fc.integer({ min: 1, max: 9999 });
const month: fc.Arbitrary<Month> = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });

function isBefore(one: Month, other: Month): boolean {
  return one.year * 12 + one.month < other.year * 12 + other.month;
}

const day: fc.Arbitrary<Period> = fc
  .record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter((date) => date.day <= daysInMonth(date.year, date.month))
  .map((date) => ({ kind: 'day', ...date }));

const period: fc.Arbitrary<Period> = fc.oneof(
  year.map((value): Period => ({ kind: 'year', year: value })),
  fc
    .record({ year, quarter: fc.integer({ min: 1, max: 4 }) })
    .map((value): Period => ({ kind: 'quarter', ...value })),
  month.map((value): Period => ({ kind: 'month', ...value })),
  fc
    .record({ year, week: fc.integer({ min: 1, max: 53 }) })
    .filter((value) => value.week <= weeksInYear(value.year))
    .map((value): Period => ({ kind: 'week', ...value })),
  day,
  fc
    .tuple(month, month)
    .filter(([from, to]) => isBefore(from, to))
    .map(([from, to]): Period => ({ kind: 'interval', from, to })),
  month.map((from): Period => ({ kind: 'open', from })),
);

describe('parsePeriod and printPeriod', () => {
  test('reading what was printed gives the period back', () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(parsePeriod(printPeriod(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '2022',
    '2022-Q3',
    '2022-10',
    '2022-W43',
    '2020-W53',
    '2022-10-22',
    '2020-02-29',
    '2019-01/2019-04',
    '2018-11/2019-04',
    '2022-01/..',
  ])('%s is printed as it was read', (text) => {
    const read = parsePeriod(text);
    expect(read && printPeriod(read)).toBe(text);
  });

  test.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-1',
    '2022-Q5',
    '2022-Q0',
    '2022-W00',
    '2022-W53',
    '2022-02-29',
    '2022-10-00',
    '2019-04/2019-01',
    '2019-04/2019-04',
    '2019/2020',
    '2019-01/2019-04/2019-05',
    '../2019-04',
    '2019-01/',
    ' 2022',
    '2022 ',
    '２０２２',
    '45000',
    '2022-10T00',
    '2022-01--2022-04',
  ])('"%s" is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('any text is either no period or the notation of one', () => {
    const near = fc.stringMatching(/^\d{4}(-[QW]?\d{1,2}){0,2}(\/(\d{4}-\d{2}|\.\.))?$/);
    fc.assert(
      fc.property(near, (text) => {
        const read = parsePeriod(text);
        expect(read === undefined ? text : printPeriod(read)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

test('weeksInYear agrees with the calendar', () => {
  for (let value = 1900; value <= 2100; value += 1) {
    const lastThursday = new Date(Date.UTC(value, 11, 28)).getUTCDay();
    const start = Date.UTC(value, 0, 4);
    const monday = start - ((new Date(start).getUTCDay() + 6) % 7) * 86_400_000;
    const lastMonday = Date.UTC(value, 11, 28) - ((lastThursday + 6) % 7) * 86_400_000;
    expect(weeksInYear(value)).toBe((lastMonday - monday) / (7 * 86_400_000) + 1);
  }
});
