import { expect, test } from 'vitest';
import { dateInWords, formatDate } from '../../src/text/date.ts';

test.each([
  ['2020-09-30', '30/9/2020', 'ngày 30/9/2020', '30\u00a0September 2020'],
  ['2020-02-06', '06/02/2020', 'ngày 06/02/2020', '6\u00a0February 2020'],
  ['2020-08', '8/2020', 'tháng 8/2020', 'August 2020'],
  ['2022', '2022', 'năm 2022', '2022'],
  ['2022-13', '2022-13', '2022-13', '2022-13'],
])('%s at its own precision', (edtf, short, words, en) => {
  expect(formatDate(edtf, 'vi')).toBe(short);
  expect(dateInWords(edtf, 'vi')).toBe(words);
  expect(formatDate(edtf, 'en')).toBe(en);
  expect(dateInWords(edtf, 'en')).toBe(en);
});
