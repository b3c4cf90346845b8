import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNotation } from '../../../src/commands/import/notation.ts';
import { proveCounts } from '../../../src/commands/import/proof.ts';
import { agrees, printed } from '../../../src/commands/import/rate.ts';
import { readCell, readCount } from '../../../src/commands/import/read-figure.ts';
import { findScale } from '../../../src/commands/import/scale.ts';
import { readNumber } from '../../../src/commands/import/written-number.ts';
import type { Notation } from '../../../src/commands/import/written-number.ts';

const textCell = (text: string) => ({ content: { kind: 'text' as const, text }, font: undefined });
const numberCell = (number: number, percent = false) => ({
  content: { kind: 'number' as const, number, percent, decimals: undefined },
  font: undefined,
});

test('a number that was written in a notation is read back exactly', () => {
  const number = fc.record({
    whole: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    broken: fc.integer({ min: 0, max: 999 }),
    decimals: fc.constantFrom(0, 1, 2, 3),
  });
  const format = { vi: 'vi-VN', en: 'en-GB' };
  fc.assert(
    fc.property(
      number,
      fc.constantFrom<Notation>('vi', 'en'),
      ({ whole, broken, decimals }, notation) => {
        const value = whole + Math.sign(whole) * Number((broken / 1_000).toFixed(decimals));
        const text = new Intl.NumberFormat(format[notation], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(value);
        const read = readNumber(text, notation);
        expect(read?.decimals).toBe(decimals);
        expect(printed(read?.number ?? Number.NaN, decimals)).toBe(value.toFixed(decimals));
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  [['1.234', '12,5'], { kind: 'known', notation: 'vi' }],
  [['1,234', '12.5'], { kind: 'known', notation: 'en' }],
  [['1.234.567'], { kind: 'known', notation: 'vi' }],
  [['0,359'], { kind: 'known', notation: 'vi' }],
  [['0.359'], { kind: 'known', notation: 'en' }],
  [['12', '7'], { kind: 'known', notation: 'vi' }],
  [['12', '1.234'], { kind: 'either', sample: '1.234' }],
  [['29, 6%', '1.234'], { kind: 'known', notation: 'vi' }],
  [['12,5', '12.5'], { kind: 'both', vi: '12,5', en: '12.5' }],
])('the notation of %j', (texts, found) => {
  expect(findNotation(texts)).toEqual(found);
});

describe('a count', () => {
  test.each([
    ['1.234', 1_234],
    ['1 234', 1_234],
    ['1234*', 1_234],
    ['0', 0],
  ])('%j', (text, number) => {
    expect(readCount(textCell(text), 'vi')).toMatchObject({ kind: 'number', number });
  });

  test.each([
    [textCell('12,5'), 'not-whole', {}],
    [textCell('1,234'), 'lost-thousands', { right: 1_234 }],
    [textCell('1,234.5'), 'other-notation', { right: 1_234.5 }],
    [textCell('12 hồ sơ'), 'not-a-number', {}],
    [textCell('3/4'), 'date', { right: '3/4' }],
    [textCell('#REF!'), 'error', {}],
    [numberCell(1.234), 'lost-thousands', { right: 1_234 }],
    [numberCell(-3), 'negative', {}],
    [numberCell(0.5, true), 'count-with-percent', {}],
  ])('of %j is a fault', (cell, code, details) => {
    expect(readCount(cell, 'vi')).toMatchObject({ kind: 'fault', code, details });
  });

  test.each(['-', '…', 'x', 'KPS'])('%s is a mark', (mark) => {
    expect(readCount(textCell(mark), 'vi')).toEqual({ kind: 'mark', mark });
  });
});

test('a percentage is what it shows, without the noise of arithmetic', () => {
  expect(readCell(numberCell(0.4911, true), 'vi')).toMatchObject({ number: 49.11, percent: true });
  expect(readCell(numberCell(0.07 * 3, true), 'vi')).toMatchObject({ number: 21 });
  expect(readCell(textCell('49,11 %'), 'vi')).toMatchObject({ number: 49.11, percent: true });
});

test.each([
  ['rounded', 66.67, 2, true],
  ['cut off', 66.66, 2, true],
  ['at one decimal', 66.7, 1, true],
  ['without decimals', 67, 0, true],
  ['one too many', 68, 0, false],
  ['another number', 66.65, 2, false],
  ['a fraction', 0.6667, 4, false],
])('2 of 3 as %s', (_, value, decimals, expected) => {
  expect(agrees({ numerator: 2, denominator: 3, value, decimals })).toBe(expected);
});

test.each([
  ['one above 1 tells for all', [{ value: 0.94 }, { value: 94 }], { kind: 'percent' }],
  ['counts tell', [{ value: 0.5, numerator: 1, denominator: 2 }], { kind: 'fraction' }],
  [
    'counts tell the other way',
    [{ value: 0.5, numerator: 1, denominator: 200 }],
    { kind: 'percent' },
  ],
  ['nothing tells', [{ value: 0.5 }, { value: 0.25 }], { kind: 'either', sample: 0.5 }],
  ['zero is zero', [{ value: 0 }], { kind: 'percent' }],
])('the scale of rates: %s', (_, rates, scale) => {
  const full = rates.map((rate) => ({ numerator: undefined, denominator: undefined, ...rate }));
  expect(findScale(full)).toEqual(scale);
});

describe('counts that a rate proves', () => {
  const rates = [50, 25, 10, undefined];
  const online = [1, 1, 1, 4];
  const all = [2, 4, 10, 7];

  test('are the only pair that gives it in every row', () => {
    const counts = new Map([
      [3, all],
      [4, online],
      [5, [9, 9, 9, 9]],
    ]);
    expect(proveCounts(6, rates, counts)).toEqual({ rate: 6, numerator: 4, denominator: 3 });
  });

  test('are none when two pairs do, when a row disagrees, or when rows say too little', () => {
    const twice = new Map([
      [3, all],
      [4, online],
      [5, all],
    ]);
    expect(proveCounts(6, rates, twice)).toBeUndefined();
    expect(
      proveCounts(
        6,
        [50, 25, 11],
        new Map([
          [3, all],
          [4, online],
        ]),
      ),
    ).toBeUndefined();
    expect(
      proveCounts(
        6,
        [50, 25],
        new Map([
          [3, all],
          [4, online],
        ]),
      ),
    ).toBeUndefined();
  });
});
