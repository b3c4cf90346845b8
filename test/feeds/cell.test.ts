import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../../src/feeds/cell.ts';
import { decimal, writtenDecimal } from '../../src/table/fields/decimal.ts';
import { parsePeriod } from '../../src/table/period.ts';

test.each([
  ['a missing cell', undefined, ''],
  ['text', 'Sở Y tế', 'Sở Y tế'],
  ['yes', true, 'yes'],
  ['no', false, 'no'],
  ['zero', 0, '0'],
  ['a small number', 1.5e-7, '0.00000015'],
  ['a number with the digits it was written with', { number: 49.1, decimals: 2 }, '49.10'],
  ['a list of codes', ['so', 'huyen'], 'so huyen'],
  ['a period', parsePeriod('2019-01/2019-04'), '2019-01/2019-04'],
  ['an open period', parsePeriod('2022-01/..'), '2022-01/..'],
])('cellText writes %s', (_, value, text) => {
  expect(cellText(value)).toBe(text);
});

/** Numbers as a table may hold them: at most 15 digits, no minus zero. */
const written = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.nat(14), fc.boolean())
  .map(([digits, decimals, negative]) => {
    const all = String(digits).padStart(decimals + 1, '0');
    const point = all.length - decimals;
    const text = decimals === 0 ? all : `${all.slice(0, point)}.${all.slice(point)}`;
    return negative && digits !== 0 ? `-${text}` : text;
  })
  .filter((text) => text.replace(/\D/g, '').length <= 15);

test('a written number keeps every digit, zeros at its end too', () => {
  fc.assert(
    fc.property(written, (text) => {
      const read = writtenDecimal.parse(text);
      expect(read.ok && cellText(read.value)).toBe(text);
    }),
  );
});

test('a plain number is written so that it reads back as the same number', () => {
  fc.assert(
    fc.property(written, (text) => {
      const read = decimal.parse(text);
      expect(read.ok && decimal.parse(cellText(read.value))).toEqual(read);
    }),
  );
});
