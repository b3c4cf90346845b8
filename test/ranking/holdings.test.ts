import { expect, test } from 'vitest';
import { holdingsOf } from '../../src/ranking/holdings.ts';
import { province } from '../model/province.ts';

test('a zero is a figure; a row that says why there is none is not', () => {
  const portal = province({
    units: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id })),
    rows: [
      ['a', 'rate', '2022', 29.6],
      ['b', 'rate', '2022', '0/10'],
      ['c', 'rate', '2022', { numerator: 0, value: 0 }],
      ['d', 'rate', '2022', 'O'],
      ['e', 'rate', '2022', 'M'],
      ['f', 'rate', '2022', 'Q'],
      ['g', 'rate', '2022', '0/0'],
    ],
  });
  expect(holdingsOf(portal)).toEqual({ figures: 3, units: 7, indicators: 1 });
});
