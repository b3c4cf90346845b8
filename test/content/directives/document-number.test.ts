import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey, printedKey } from '../../../src/content/directives/document-number.ts';
import { earliest, latest, sameDate } from '../../../src/content/directives/partial-date.ts';

describe('numbers as they are compared', () => {
  test.each([
    ['71/TB-UBND', '71/tb-ubnd'],
    ['03/CT-UBND', '3/ct-ubnd'],
    ['45/2020/NĐ-CP', '45/2020/nd-cp'],
    ['57-NQ/TW', '57/nq/tw'],
    ['UBND-VH', undefined],
    ['số 5', undefined],
  ])('%s is %s', (text, expected) => {
    expect(printedKey(text)).toBe(expected);
  });

  test('are the same apart and together', () => {
    const symbol = fc.constantFrom('UBND-VH', '2020/NĐ-CP', 'STTTT-CNTT&TT', 'KH-BCĐCĐS');
    fc.assert(
      fc.property(fc.nat(99_999), symbol, (number, sign) => {
        expect(printedKey(`${String(number)}/${sign}`)).toBe(numberKey(`0${String(number)}`, sign));
      }),
    );
  });
});

test('dates of any precision hold the days they can mean', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (one, precision) => {
      const date = one.slice(0, precision);
      expect(sameDate(date, one) && sameDate(one, date)).toBe(true);
      expect(earliest(date) <= one && one <= latest(date)).toBe(true);
    }),
  );
});
