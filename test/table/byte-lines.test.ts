import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFinder } from '../../src/table/byte-lines.ts';
import { textBetween, textOf } from '../../src/table/encoding.ts';
import { lineStarts } from '../../src/table/lines.ts';

test('finds the lines of the text that the bytes become, in any order', () => {
  const written = fc
    .array(fc.constantFrom('a', 'ã', '\ufeff', '\n', '\r\n', '\r'), { maxLength: 400 })
    .map((parts) => parts.join(''));
  const asked = fc.array(fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(written, asked, (letters, lines) => {
      const bytes = new TextEncoder().encode(letters);
      const startOf = lineFinder(bytes);
      const text = textOf(bytes) ?? '';
      const starts = lineStarts(text);
      for (const line of lines) {
        const start = startOf(line);
        const rest = start === undefined ? undefined : textBetween(bytes, start, bytes.length);
        const expected = starts[line - 1];
        expect(rest).toBe(expected === undefined ? undefined : text.slice(expected));
      }
    }),
  );
});
