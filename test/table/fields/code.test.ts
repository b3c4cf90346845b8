import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../src/table/field.ts';
import { code, codes, officialCode } from '../../../src/table/fields/code.ts';

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : parsed.code;
}

describe('code', () => {
  test.each([
    ['so-y-te', 'so-y-te'],
    ['01', '01'],
    ['constructor', 'constructor'],
    ['a'.repeat(80), 'a'.repeat(80)],
    ['a'.repeat(81), 'code/too-long'],
    ['Sở Y tế', 'code/form'],
    ['SO-Y-TE', 'code/form'],
    ['so--y', 'code/form'],
    ['-so', 'code/form'],
    ['so_y', 'code/form'],
    ['..', 'code/no-letters'],
    ['a/b', 'code/form'],
    ['%2e', 'code/form'],
    ['a\u0000b', 'code/form'],
    ['__proto__', 'code/form'],
    [' so-y-te', 'code/blanks'],
    ['so-y-te\u00a0', 'code/blanks'],
    ['so-y\u200b-te', 'cell/invisible'],
    ['sо-y-te', 'code/look-alike'],
    ['con', 'code/reserved'],
    ['com1', 'code/reserved'],
    ['index', 'code/reserved'],
    ['404', 'code/reserved'],
    ['02-Jan', 'code/date'],
    ['#N/A', 'cell/spreadsheet-error'],
    ['N/A', 'cell/missing-mark'],
    ['1.5', 'code/form'],
  ])('%j', (text, expected) => {
    expect(outcome(code.parse(text))).toBe(expected);
  });

  test('shows the code that a name would have', () => {
    expect(code.parse('Sở Kế hoạch & Đầu tư')).toMatchObject({
      details: { right: 'so-ke-hoach-dau-tu' },
    });
  });
});

test.each([
  ['so huyen', ['so', 'huyen']],
  ['so', ['so']],
  ['so  huyen', 'code/blanks'],
  ['so ', 'code/blanks'],
  ['so so', 'code/twice'],
  ['so,huyen', 'code/form'],
])('codes %j', (text, expected) => {
  expect(outcome(codes.parse(text))).toEqual(expected);
});

test.each([
  ['07294', '07294'],
  ['000.00.19.H02', '000.00.19.H02'],
  ['24', '24'],
  [' 24', 'code/blanks'],
  ['số 24', 'code/official'],
  ['Н02', 'code/look-alike'],
])('official code %j', (text, expected) => {
  expect(outcome(officialCode.parse(text))).toBe(expected);
});
