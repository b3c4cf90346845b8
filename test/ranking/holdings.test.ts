import { expect, test } from 'vitest';
import { holdingsOf } from '../../src/ranking/holdings.ts';
import { province } from '../model/province.ts';

test('a zero is a figure; a row that says why there is none is not, nor are its unit and indicator counted', () => {
  const portal = province({
    indicators: [{ id: 'rate' }, { id: 'unmeasured' }],
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
  expect(holdingsOf(portal)).toEqual({
    ...{ figures: 3, units: 3, indicators: 1 },
    years: { first: 2022, last: 2022 },
  });
});

test('years span the figures alone; an open period counts for the year in which it begins', () => {
  const portal = province({
    units: [{ id: 'a' }],
    rows: [
      ['a', 'rate', '2018', 'O'],
      ['a', 'rate', '2019-11/2020-02', 29.6],
      ['a', 'rate', '2021-01/..', 12],
    ],
  });
  expect(holdingsOf(portal).years).toEqual({ first: 2019, last: 2021 });
  expect(holdingsOf(province({ units: [{ id: 'a' }] })).years).toBeUndefined();
});
