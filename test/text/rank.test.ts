import { expect, test } from 'vitest';
import { ordinal } from '../../src/text/ordinal.ts';
import { movementInWords, placeInWords, rankInWords, rankNumber } from '../../src/text/rank.ts';

test.each([
  [1, 'thứ nhất', '1st'],
  [2, 'thứ 2', '2nd'],
  [3, 'thứ 3', '3rd'],
  [4, 'thứ 4', '4th'],
  [11, 'thứ 11', '11th'],
  [12, 'thứ 12', '12th'],
  [13, 'thứ 13', '13th'],
  [21, 'thứ 21', '21st'],
  [102, 'thứ 102', '102nd'],
  [111, 'thứ 111', '111th'],
  [3321, 'thứ 3.321', '3,321st'],
])('the place %d', (position, vi, en) => {
  expect(ordinal(position, 'vi')).toBe(vi);
  expect(ordinal(position, 'en')).toBe(en);
});

test.each([
  [{ position: 1, tied: false, of: 13 }, '1', 'thứ nhất trên 13', '1st of 13'],
  [{ position: 9, tied: true, of: 13 }, '=9', 'thứ 9 (đồng hạng) trên 13', 'joint 9th of 13'],
])('the rank %o', (rank, number, vi, en) => {
  expect(rankNumber(rank)).toBe(number);
  expect(rankInWords(rank, 'vi')).toBe(vi);
  expect(rankInWords(rank, 'en')).toBe(en);
});

test.each([
  [2, 'tăng 2 bậc', 'up 2 places'],
  [-1, 'giảm 1 bậc', 'down 1 place'],
  [0, 'giữ nguyên thứ hạng', 'same place'],
])('a movement of %d', (places, vi, en) => {
  expect(movementInWords({ places }, 'vi')).toBe(vi);
  expect(movementInWords({ places }, 'en')).toBe(en);
});

test('where every unit has one result, that is said instead of a place', () => {
  const rank = { position: 1, tied: true, of: 10 };
  expect(placeInWords({ rank, allEqual: true }, 'vi')).toBe('cả 10 đơn vị bằng nhau');
  expect(placeInWords({ rank, allEqual: true }, 'en')).toBe('all 10 units equal');
  expect(placeInWords({ rank, allEqual: false }, 'en')).toBe('joint 1st of 10');
});
