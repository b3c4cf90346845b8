import { expect, test } from 'vitest';
import { phoneLink } from '../../src/text/help.ts';
import { momentInWords } from '../../src/text/moment.ts';

test.each([
  ['2026-10-05T17:30', '17 giờ 30, thứ Hai 05/10/2026', 'Monday 5\u00a0October 2026, 17:30'],
  ['2026-11-29T05:00', '5 giờ, Chủ nhật 29/11/2026', 'Sunday 29\u00a0November 2026, 05:00'],
  ['2028-02-29T00:05', '0 giờ 05, thứ Ba 29/02/2028', 'Tuesday 29\u00a0February 2028, 00:05'],
])('%s is told as clocks and calendars show it', (moment, vi, en) => {
  expect(momentInWords(moment, 'vi')).toBe(vi);
  expect(momentInWords(moment, 'en')).toBe(en);
});

test.each([
  ['1900 0000', 'tel:19000000'],
  ['(0204) 3.555.000', 'tel:02043555000'],
  ['+84 204 3555000', 'tel:+842043555000'],
])('the number %s is called as %s', (phone, link) => {
  expect(phoneLink(phone)).toBe(link);
});
