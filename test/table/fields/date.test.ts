import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, dateTime, partialDate } from '../../../src/table/fields/date.ts';
import { period } from '../../../src/table/fields/period.ts';

describe('date', () => {
  test.each([
    ['2022-10-05', { ok: true, value: '2022-10-05' }],
    ['2020-02-29', { ok: true, value: '2020-02-29' }],
    ['2022-02-29', { code: 'date/no-such-day', details: { month: '2022-02', days: 28 } }],
    ['2022-13-01', { code: 'date/no-such-month' }],
    ['2022-01-00', { code: 'date/no-such-day' }],
    ['30/09/2020', { code: 'date/notation', details: { right: '2020-09-30' } }],
    ['9.30.2020', { code: 'date/notation', details: { right: '2020-09-30' } }],
    ['5/5/2022', { code: 'date/notation', details: { right: '2022-05-05' } }],
    [
      '02/11/2021',
      { code: 'date/ambiguous', details: { dayFirst: '2021-11-02', monthFirst: '2021-02-11' } },
    ],
    ['2022/1/5', { code: 'date/notation', details: { right: '2022-01-05' } }],
    ['31/11/2026', { code: 'date/no-such-day', details: { month: '2026-11', days: 30 } }],
    ['2022/13/1', { code: 'date/no-such-month' }],
    ['45000', { code: 'date/serial', details: { right: '2023-03-15' } }],
    ['02-Jan', { code: 'date/spreadsheet' }],
    ['1/2', { code: 'date/spreadsheet' }],
    ['#REF!', { code: 'cell/spreadsheet-error' }],
    ['-', { code: 'cell/missing-mark' }],
    ['0202-01-01', { code: 'date/unlikely-year' }],
    ['2022', { code: 'date/not-a-date' }],
    ['2022-10', { code: 'date/not-a-date' }],
  ])('%s', (text, expected) => {
    expect(date.parse(text)).toMatchObject(expected);
  });

  test('reads every day of the calendar', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(date.parse(text)).toEqual({ ok: true, value: text });
      }),
    );
  });
});

test.each([
  ['2020-09-30', true],
  ['2020-08', true],
  ['2022', true],
  ['2020-8', false],
  ['2020-08-XX', false],
])('partialDate %s', (text, ok) => {
  expect(partialDate.parse(text).ok).toBe(ok);
});

test.each([
  ['2022-10-05T17:30', true],
  ['2022-10-05T24:00', false],
  ['2022-02-30T10:00', false],
  ['2022-10-05 17:30', false],
])('dateTime %s', (text, ok) => {
  expect(dateTime.parse(text).ok).toBe(ok);
});

describe('period', () => {
  test.each([
    ['10/2022', '2022-10'],
    ['T10/2022', '2022-10'],
    ['t.10/2022', undefined],
    ['Tháng 10/2022', '2022-10'],
    ['tháng 10 năm 2022', '2022-10'],
    ['2022/10', '2022-10'],
    ['2022-1', '2022-01'],
    ['202210', '2022-10'],
    ['Quý 3/2022', '2022-Q3'],
    ['Quý III/2022', '2022-Q3'],
    ['Q3/2022', '2022-Q3'],
    ['2022Q3', '2022-Q3'],
    ['2022-q3', '2022-Q3'],
    ['tuần thứ 43 năm 2022', '2022-W43'],
    ['W43-2022', '2022-W43'],
    ['4 tháng đầu năm 2019', '2019-01/2019-04'],
    ['9T/2019', '2019-01/2019-09'],
    ['2019-01--2019-04', '2019-01/2019-04'],
    ['2019-04/2019-04', '2019-04'],
    ['22/10/2022', '2022-10-22'],
    ['Năm 2022', '2022'],
  ])('%s is answered with %s', (text, right) => {
    const parsed = period.parse(text);
    expect(parsed.ok ? '' : parsed.details?.['right']).toBe(right);
  });

  test.each([
    ['2022-13', 'date/no-such-month'],
    ['2022-00', 'date/no-such-month'],
    ['2022-02-30', 'date/no-such-day'],
    ['2022-Q5', 'period/no-such-quarter'],
    ['2022-W53', 'period/no-such-week'],
    ['2019-04/2019-01', 'period/interval-backwards'],
    ['2019/2020', 'period/interval-of-months'],
    ['44866', 'period/serial'],
    ['Oct-22', 'period/spreadsheet'],
    ['1022-10', 'date/unlikely-year'],
    ['#N/A', 'cell/spreadsheet-error'],
    ['', 'period/not-a-period'],
    ['/', 'period/not-a-period'],
  ])('%s is refused as %s', (text, code) => {
    expect(period.parse(text)).toMatchObject({ ok: false, code });
  });

  test('gives one value for one period', () => {
    const one = period.parse('2022-10');
    const other = period.parse(' 2022-10');
    expect(one.ok && other.ok && one.value === other.value).toBe(true);
  });

  test('answers every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof period.parse(text).ok).toBe('boolean');
      }),
    );
  });
});
