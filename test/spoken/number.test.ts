import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  spokenDigits,
  spokenNumber,
  spokenPercent,
  spokenRange,
  spokenWhole,
} from '../../src/spoken/number.ts';
import { readBack } from './vietnamese-reader.ts';

describe('a whole number in Vietnamese', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1037, 'một nghìn không trăm ba mươi bảy'],
    [2020, 'hai nghìn không trăm hai mươi'],
    [21_000, 'hai mươi mốt nghìn'],
    [105_015, 'một trăm linh năm nghìn không trăm mười lăm'],
    [1_000_001, 'một triệu không trăm linh một'],
    [2_440_004, 'hai triệu bốn trăm bốn mươi nghìn không trăm linh bốn'],
    [1_000_000_000, 'một tỷ'],
    [3_000_000_020, 'ba tỷ không trăm hai mươi'],
    [1_500_000_000_000, 'một nghìn năm trăm tỷ'],
    [-21, 'âm hai mươi mốt'],
  ])('%i is %s', (value, words) => {
    expect(spokenWhole(value, 'vi')).toBe(words);
  });

  test('is read back as the same number, so no two sound alike', () => {
    const value = fc.oneof(
      fc.nat(999_999_999),
      fc.nat(2100),
      fc.nat(999).map((n) => n * 1_000_001),
    );
    fc.assert(fc.property(value, (n) => readBack(spokenWhole(n, 'vi')) === n));
  });

  test('is words alone, also above a thousand million', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => /^[\p{Ll}]+( \p{Ll}+)*$/u.test(spokenWhole(n, 'vi'))),
    );
  });

  test('stops at what is not whole', () => {
    expect(() => spokenWhole(1.5, 'vi')).toThrow('no whole number to say: 1.5');
  });
});

test.each([
  [0, 'zero'],
  [21, 'twenty-one'],
  [105, 'one hundred and five'],
  [2020, 'two thousand and twenty'],
  [1_234_567, 'one million two hundred and thirty-four thousand five hundred and sixty-seven'],
])('in English %i is %s', (value, words) => {
  expect(spokenWhole(value, 'en')).toBe(words);
});

describe('a number', () => {
  test.each([
    ['49.11', 'bốn mươi chín phẩy mười một', 'forty-nine point one one'],
    ['4.05', 'bốn phẩy không năm', 'four point zero five'],
    ['4.5', 'bốn phẩy năm', 'four point five'],
    ['4.50', 'bốn phẩy năm mươi', 'four point five zero'],
    ['0.0', 'không phẩy không', 'zero point zero'],
    ['3.1415', 'ba phẩy một bốn một năm', 'three point one four one five'],
    ['-0.3', 'âm không phẩy ba', 'minus zero point three'],
    ['007', 'không không bảy', 'zero zero seven'],
    ['nhiều', 'nhiều', 'nhiều'],
  ])('%s is %s, %s', (notation, vi, en) => {
    expect(spokenNumber(notation, 'vi')).toBe(vi);
    expect(spokenNumber(notation, 'en')).toBe(en);
  });

  test('differs in words where it differs in print', () => {
    const notation = fc
      .tuple(fc.nat(1100), fc.stringMatching(/^\d{1,5}$/))
      .map(([whole, fraction]) => `${String(whole)}.${fraction}`);
    fc.assert(
      fc.property(notation, notation, (a, b) => {
        fc.pre(a !== b);
        return spokenNumber(a, 'vi') !== spokenNumber(b, 'vi');
      }),
    );
  });

  test('may be a percentage, a range, digits one by one', () => {
    expect(spokenPercent('49.11', 'vi')).toBe('bốn mươi chín phẩy mười một phần trăm');
    expect(spokenRange('sáu mươi', 'chín mươi', 'vi')).toBe('sáu mươi đến chín mươi');
    expect(spokenDigits('19-00', 'vi')).toBe('một chín không không');
  });
});
