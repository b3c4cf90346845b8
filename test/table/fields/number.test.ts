import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, writtenDecimal } from '../../../src/table/fields/decimal.ts';
import { count, countUpTo, integer } from '../../../src/table/fields/integer.ts';
import type { Parsed } from '../../../src/table/field.ts';

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : parsed.code;
}

describe('integer', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['-7', -7],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', 'number/too-many-digits'],
    ['1.037', 'number/ambiguous'],
    ['1,037', 'number/ambiguous'],
    ['12.5', 'number/not-whole'],
    ['12,5', 'number/decimal-comma'],
    ['1.234.567', 'number/grouped'],
    ['1 234', 'number/grouped'],
    ['1\u00a0234', 'number/grouped'],
    ['1.00.0', 'number/mixed-separators'],
    ['1,234.5', 'number/mixed-separators'],
    ['95%', 'number/percent-sign'],
    ['95 phần trăm', 'number/percent-sign'],
    ['$4', 'number/with-unit'],
    ['4 đồng', 'number/with-unit'],
    ['1.2E+01', 'number/scientific'],
    ['1e3', 'number/scientific'],
    ['NaN', 'cell/missing-mark'],
    ['INF', 'cell/missing-mark'],
    ['-', 'cell/missing-mark'],
    ['N/A', 'cell/missing-mark'],
    ['#DIV/0!', 'cell/spreadsheet-error'],
    ['#N/A', 'cell/spreadsheet-error'],
    ['####', 'cell/spreadsheet-error'],
    ['-0', 'number/negative-zero'],
    ['+5', 'number/plus-sign'],
    ['007', 'number/leading-zeros'],
    ['１２', 'number/foreign-digits'],
    ['٣', 'number/foreign-digits'],
    ['1\u200b2', 'cell/invisible'],
    ['02-Jan', 'number/date'],
    ['1/2', 'number/date'],
    ['2-Thg1', 'number/date'],
    ['ba', 'number/not-a-number'],
    ['=1+1', 'number/not-a-number'],
  ])('%s', (text, expected) => {
    expect(outcome(integer.parse(text))).toBe(expected);
  });

  test('says both readings of an ambiguous number', () => {
    expect(integer.parse('1.037')).toEqual({
      ok: false,
      code: 'number/ambiguous',
      details: { whole: '1037', broken: '1,037' },
    });
  });

  test('passes over blanks around, with a warning', () => {
    expect(integer.parse(' 12 ')).toEqual({
      ok: true,
      value: 12,
      warnings: [{ code: 'cell/blanks-around' }],
    });
  });

  test('reads back every safe integer of 15 digits', () => {
    const numbers = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(numbers, (number) => {
        expect(outcome(integer.parse(String(number)))).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('count', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['-1', 'number/negative'],
  ])('%s', (text, expected) => {
    expect(outcome(count.parse(text))).toBe(expected);
  });

  test('countUpTo refuses what is larger', () => {
    expect(countUpTo(6).parse('6')).toEqual({ ok: true, value: 6 });
    expect(countUpTo(6).parse('7')).toMatchObject({ code: 'number/above-maximum' });
  });
});

describe('decimal', () => {
  test.each([
    ['49.11', 49.11],
    ['-0.5', -0.5],
    ['0', 0],
    ['1.037', 1.037],
    ['100', 100],
    ['94,43', 'number/decimal-comma'],
    ['1,037', 'number/ambiguous'],
    ['-0', 'number/negative-zero'],
    ['-0.0', 'number/negative-zero'],
    ['0.30000000000000004', 'number/too-many-digits'],
    ['.5', 'number/with-unit'],
    ['5.', 'number/with-unit'],
    ['05.5', 'number/leading-zeros'],
    ['95%', 'number/percent-sign'],
    ['1.234.567', 'number/grouped'],
  ])('%s', (text, expected) => {
    expect(outcome(decimal.parse(text))).toBe(expected);
  });

  test.each([
    ['49.10', { number: 49.1, decimals: 2 }],
    ['55', { number: 55, decimals: 0 }],
    [' 2.3', { number: 2.3, decimals: 1 }],
  ])('%s keeps the decimals it is written with', (text, expected) => {
    expect(outcome(writtenDecimal.parse(text))).toEqual(expected);
  });

  test('no text is read as a number that prints otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ %eE') }), (text) => {
        const parsed = decimal.parse(text);
        if (parsed.ok) expect(Number(text.trim())).toBe(parsed.value);
      }),
      { numRuns: 2000 },
    );
  });
});
