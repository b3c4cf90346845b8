import { expect, test } from 'vitest';
import { isDate, spokenDate, spokenTime } from '../../src/spoken/date.ts';

test.each([
  [
    { day: 15, month: 9, year: 2020 },
    'ngày mười lăm tháng chín năm hai nghìn không trăm hai mươi',
    'the fifteenth of September two thousand and twenty',
  ],
  [{ day: 2, month: 9 }, 'ngày mùng hai tháng chín', 'the second of September'],
  [{ day: 10, month: 4 }, 'ngày mùng mười tháng tư', 'the tenth of April'],
  [{ day: 21, month: 11 }, 'ngày hai mươi mốt tháng mười một', 'the twenty-first of November'],
  [
    { month: 1, year: 2022 },
    'tháng một năm hai nghìn không trăm hai mươi hai',
    'January two thousand and twenty-two',
  ],
  [{ year: 2025 }, 'năm hai nghìn không trăm hai mươi lăm', 'two thousand and twenty-five'],
])('%j', (parts, vi, en) => {
  expect(spokenDate(parts, 'vi')).toBe(vi);
  expect(spokenDate(parts, 'en')).toBe(en);
});

test.each([
  [7, 0, 'bảy giờ', "seven o'clock"],
  [7, 30, 'bảy giờ ba mươi phút', 'seven thirty'],
  [17, 5, 'mười bảy giờ năm phút', 'seventeen oh five'],
  [14, 0, 'mười bốn giờ', 'fourteen hundred hours'],
])('%i:%i is %s, %s', (hours, minutes, vi, en) => {
  expect(spokenTime(hours, minutes, 'vi')).toBe(vi);
  expect(spokenTime(hours, minutes, 'en')).toBe(en);
});

test('a day that no calendar has is no date', () => {
  expect(isDate({ day: 31, month: 2, year: 2020 })).toBe(false);
  expect(isDate({ day: 29, month: 2, year: 2021 })).toBe(false);
  expect(isDate({ day: 29, month: 2 })).toBe(true);
  expect(isDate({ month: 13, year: 2020 })).toBe(false);
});
