import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/table/csv.ts';

const columns = { known: ['unit', 'name', 'value'], required: ['unit'] };
const encode = (text: string) => new TextEncoder().encode(text);

/** Texts of the characters on which readers of CSV stumble. */
const crooked = fc
  .array(
    fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      '\\',
      'a',
      ' ',
      'ã',
      '“',
      'sep=;',
      'unit,name',
    ),
  )
  .map((parts) => parts.join(''));

const cell = fc.string({ unit: 'grapheme' }).filter(isClean);

/** Letters that a file may hold: the others are refused, which other tests show. */
function isClean(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\u0080-\u00ff\ufffd]/u.test(text);
}

describe('whatever the bytes', () => {
  test('reading answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const csv = readCsv(bytes, 'x.csv', columns);
        expect(csv.issues.length + csv.records.length).toBeGreaterThan(0);
      }),
    );
  });

  test('every record has the cells of the header, and every issue stands in the text', () => {
    fc.assert(
      fc.property(crooked, (text) => {
        const csv = readCsv(encode(`unit,name\n${text}`), 'x.csv', columns);
        const lines = `unit,name\n${text}`.split(/\r\n?|\n/);
        for (const { cells } of csv.records) expect(cells).toHaveLength(csv.header.length);
        for (const { line = 1, column = 1 } of csv.issues) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is written by the rules is read as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const sound = rows.map((row) =>
          ['a', ...row.slice(1)].map((text) => text.normalize('NFC')),
        );
        const quoted = sound.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const csv = readCsv(encode(['unit,name,value', ...quoted].join('\n')), 'x.csv', columns);
        expect(csv.records.map(({ cells }) => cells)).toEqual(sound);
        expect(csv.issues.filter(({ code }) => code.startsWith('csv/'))).toEqual([]);
      }),
    );
  });
});

describe('whatever the size', () => {
  test.each([
    ['quotes', '"'.repeat(2_000_000)],
    ['open quotes', '"a\n'.repeat(300_000)],
    ['bare quotes', 'a"b,'.repeat(200_000)],
    ['doubled quotes', '"""'.repeat(300_000)],
    ['cells in a line', 'a,'.repeat(500_000)],
    ['blank lines', '\n'.repeat(500_000)],
    ['short rows', 'a\n'.repeat(300_000)],
    ['odd letters', 'thµnh,phè\n'.repeat(30_000)],
  ])('%s are answered in five seconds', (_, text) => {
    // Of this process: what else the machine does takes none of them.
    const start = process.cpuUsage();
    readCsv(encode(`unit,name\n${text}`), 'x.csv', columns);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
