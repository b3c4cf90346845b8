import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstRows, rowStretches } from '../../src/table/csv-stretches.ts';

const comma = { delimiter: ',', separatorLine: false, known: true };

const rowsOf = (text: string, length: number, separation = comma) =>
  [...rowStretches(text, separation, length)].flat();

/** Cells as a file without faults of quoting may hold them, line ends and quotes inside, marks that look like a byte order mark. */
const cell = fc.oneof(
  fc.constantFrom('', 'a', ' b ', '\ufeff'),
  fc.array(fc.constantFrom('\n', '""', ',', 'a', '\ufeff')).map((parts) => `"${parts.join('')}"`),
);
const text = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(',')))
  .map((lines) => lines.join('\n'))
  // What a file begins with is its byte order mark, which is taken off when it is decoded.
  .filter((joined) => !joined.startsWith('\ufeff'));

describe('rowStretches', () => {
  test('reads the same rows, wherever the text is cut', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.boolean(), (written, length, separatorLine) => {
        const separation = { ...comma, separatorLine };
        expect(rowsOf(written, length, separation)).toEqual(
          rowsOf(written, written.length + 1, separation),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('hands on each stretch before it reads the next', () => {
    const stretches = rowStretches('a,b\n"c\nd",e\n\nf,g\n', comma, 0);
    expect([...stretches].map((rows) => rows.map(({ line, row }) => [line, row]))).toEqual([
      [[1, 1]],
      [[2, 2]],
      [[4, 3]],
      [[5, 4]],
    ]);
  });

  test('a million rows are never all there', () => {
    const [first = [], ...others] = rowStretches('a,b\n'.repeat(1_000_000), comma);
    expect(first.length).toBeLessThan(20_000);
    expect(others.at(-1)?.at(-1)).toEqual({ cells: ['a', 'b'], line: 1e6, row: 1e6 });
  });
});

describe('firstRows', () => {
  test('answers with so many rows, or all', () => {
    const lines = (written: string) => firstRows(written, comma, 2).map(({ line }) => line);
    expect(lines('a\n"b\nc"\nd\ne')).toEqual([1, 2]);
    expect(lines('a\n')).toEqual([1]);
    expect(lines('')).toEqual([]);
  });
});
