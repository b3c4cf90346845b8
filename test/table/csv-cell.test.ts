import { expect, test } from 'vitest';
import { csvCell } from '../../src/table/csv-cell.ts';
import { tokenize } from '../../src/table/delimiter.ts';

test.each([
  ['49.5', ',', '49.5'],
  ['a,b', ',', '"a,b"'],
  ['a,b', ';', 'a,b'],
  ['a;b', ';', '"a;b"'],
  ['một\nhai', ',', '"một\nhai"'],
  ['một\rhai', ',', '"một\rhai"'],
  ['Sở "Y tế"', ',', '"Sở ""Y tế"""'],
  [' 12', ',', '" 12"'],
  ['12\t', ',', '"12\t"'],
  ['', ',', ''],
])('%j between %s is written %j', (text, delimiter, written) => {
  expect(csvCell(text, delimiter)).toBe(written);
  expect(tokenize(`x${delimiter}${written}`, delimiter)[0]).toEqual(['x', text]);
});
