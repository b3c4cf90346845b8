import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/table/fold.ts';
import { slugOf } from '../../src/table/slug.ts';

describe('fold', () => {
  test.each([
    ['marks', 'Sở Thông tin và Truyền thông', 'so thong tin va truyen thong'],
    ['đ, which has no decomposition', 'Đức Thọ đất đai', 'duc tho dat dai'],
    ['the look-alikes of Đ', '\u00d0à N\u1eb5ng \u0189\u00f0', 'da nang dd'],
    ['capitals with stacked marks', 'ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['old and new tone placement alike', 'Hoà Vang, Hòa Vang', 'hoa vang, hoa vang'],
    ['invisible characters', 'Tỷ\u200b l\u00adệ\ufeff', 'ty le'],
    ['a no-break space', 'Tỷ\u00a0lệ', 'ty le'],
  ])('takes away %s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('slugOf', () => {
  test.each([
    ['Sở Lao động - Thương binh và Xã hội', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['  Đức Thọ! ', 'duc-tho'],
    ['2440/UBND-VH', '2440-ubnd-vh'],
    ['—', ''],
  ])('of %j', (text, expected) => {
    expect(slugOf(text)).toBe(expected);
  });

  test('is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });
});
