import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/text/decimal.ts';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Shares and counts as they come from dossiers, and any number besides. */
const numbers = fc.oneof(
  fc
    .record({ above: fc.nat(40_000), below: fc.integer({ min: 1, max: 40_000 }) })
    .map(({ above, below }) => (above * 100) / below),
  fc.nat(),
  fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, noNaN: true }),
);

describe('decimal', () => {
  test('writes a number as Intl does, or leaves it', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (value, decimals, language) => {
          const text = decimal(value, decimals, language);
          fc.pre(text !== undefined);
          const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
          expect(text).toBe(new Intl.NumberFormat(locales[language], digits).format(value));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a half', 1.005, 2],
    ['a very large number', 1e12, 0],
    ['no number', Number.NaN, 1],
  ])('leaves %s', (_, value, decimals) => {
    expect(decimal(value, decimals, 'vi')).toBeUndefined();
  });

  test('writes nearly every share', () => {
    const shares = Array.from({ length: 301 }, (_, above) => (above * 100) / 301);
    expect(shares.filter((share) => decimal(share, 2, 'vi') === undefined)).toEqual([]);
  });
});
