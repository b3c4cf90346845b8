import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/table/period.ts';
import { periodShort } from '../../src/text/period-short.ts';
import { periodHeading, periodInWords, periodOpening } from '../../src/text/period.ts';

const period = (notation: string) => parsePeriod(notation)!;

test.each([
  ['2022', 'năm 2022', '2022'],
  ['2022-Q3', 'quý III/2022', 'quarter 3 of 2022'],
  ['2022-01', 'tháng 01/2022', 'January 2022'],
  ['2022-12', 'tháng 12/2022', 'December 2022'],
  ['2022-W43', 'tuần 43/2022', 'week 43 of 2022'],
  ['2020-09-30', 'ngày 30/9/2020', '30\u00a0September 2020'],
  ['2020-02-06', 'ngày 06/02/2020', '6\u00a0February 2020'],
  ['2019-01/2019-04', '4\u00a0tháng đầu năm 2019', 'first 4\u00a0months of 2019'],
  ['2019-01/2019-06', '6\u00a0tháng đầu năm 2019', 'first 6\u00a0months of 2019'],
  ['2019-01/2019-09', '9\u00a0tháng đầu năm 2019', 'first 9\u00a0months of 2019'],
  ['2022-01/2022-10', '10\u00a0tháng đầu năm 2022', 'first 10\u00a0months of 2022'],
  ['2022-01/2022-12', '12\u00a0tháng năm 2022', 'January to December 2022'],
  ['2022-07/2022-12', '6\u00a0tháng cuối năm 2022', 'July to December 2022'],
  ['2022-03/2022-05', 'từ tháng 3 đến tháng 5/2022', 'March to May 2022'],
  ['2021-11/2022-02', 'từ tháng 11/2021 đến tháng 02/2022', 'November 2021 to February 2022'],
  [
    '2022-01/..',
    'từ tháng 01/2022 (không nêu ngày kết thúc)',
    'from January 2022 (end date not stated)',
  ],
])('%s in words', (notation, vi, en) => {
  expect(periodInWords(period(notation), 'vi')).toBe(vi);
  expect(periodInWords(period(notation), 'en')).toBe(en);
});

test.each([
  ['2022', 'Năm 2022', 'In 2022'],
  ['2022-Q3', 'Quý III/2022', 'In quarter 3 of 2022'],
  ['2022-01', 'Tháng 01/2022', 'In January 2022'],
  ['2020-09-30', 'Ngày 30/9/2020', 'On 30\u00a0September 2020'],
  ['2019-01/2019-04', '4\u00a0tháng đầu năm 2019', 'In the first 4\u00a0months of 2019'],
  ['2022-03/2022-05', 'Từ tháng 3 đến tháng 5/2022', 'From March to May 2022'],
  [
    '2022-01/..',
    'Tính từ đầu năm 2022 (không nêu ngày kết thúc)',
    'From January 2022 (end date not stated)',
  ],
  [
    '2022-03/..',
    'Từ tháng 3/2022 (không nêu ngày kết thúc)',
    'From March 2022 (end date not stated)',
  ],
])('%s at the opening of a sentence', (notation, vi, en) => {
  expect(periodOpening(period(notation), 'vi')).toBe(vi);
  expect(periodOpening(period(notation), 'en')).toBe(en);
});

test('periodHeading begins with a capital', () => {
  expect(periodHeading(period('2022-Q3'), 'vi')).toBe('Quý III/2022');
  expect(periodHeading(period('2019-01/2019-04'), 'en')).toBe('First 4\u00a0months of 2019');
});

test.each([
  ['2022', '2022', '2022'],
  ['2022-Q3', 'quý III/2022', 'Q3 2022'],
  ['2022-01', '01/2022', 'Jan 2022'],
  ['2022-W03', 'tuần 3/2022', 'week 3, 2022'],
  ['2020-09-30', '30/9/2020', '30\u00a0Sep 2020'],
  ['2019-01/2019-04', '1–4/2019', 'Jan–Apr 2019'],
  ['2021-11/2022-02', '11/2021–02/2022', 'Nov 2021–Feb 2022'],
  ['2022-01/..', 'từ 01/2022', 'from Jan 2022'],
])('%s in short', (notation, vi, en) => {
  expect(periodShort(period(notation), 'vi')).toBe(vi);
  expect(periodShort(period(notation), 'en')).toBe(en);
});
