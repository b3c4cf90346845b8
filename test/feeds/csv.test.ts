import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { tableCsv } from '../../src/feeds/csv.ts';
import type { Rows } from '../../src/feeds/csv.ts';
import { defineTable } from '../../src/table/definition.ts';
import type { TableDefinition } from '../../src/table/definition.ts';
import { choice } from '../../src/table/fields/choice.ts';
import { decimal } from '../../src/table/fields/decimal.ts';
import { name, text } from '../../src/table/fields/text.ts';
import { loadTables } from '../../src/table/load.ts';
import { definitions } from '../../src/table/tables.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';

const words = { vi: 'Cột', en: 'Column' };
const column = { required: false, title: words, description: words } as const;

const table = defineTable({
  name: 'notes',
  path: 'notes.csv',
  required: false,
  title: words,
  description: words,
  key: ['name'],
  fields: {
    name: { ...column, type: name },
    note: { ...column, type: text },
    value: { ...column, type: decimal },
    operator: { ...column, type: choice({ '=': words, '>=': words }) },
  },
});

/** The records of a file as any reader of CSV finds them: the byte order mark is passed over. */
function recordsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

/** What the guard against formulas says on the data page: one apostrophe before such text. */
function unguarded(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n\0]/.test(cell) ? cell.slice(1) : cell;
}

/** The typed rows of a file, read by the very field types that read the tables; the operator stands without guard. */
function typed({ fields }: TableDefinition, csv: string): Rows {
  const [header = [], ...records] = recordsOf(csv);
  expect(header).toEqual(Object.keys(fields));
  return records.map((cells) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, { type }], at) => {
        const cell = unguarded(cells[at] ?? '');
        const parsed = cell === '' ? undefined : type.parse(cell);
        expect(parsed?.ok, `${field}: ${cell}`).not.toBe(false);
        return [field, parsed?.ok ? parsed.value : undefined];
      }),
    ),
  );
}

describe('the form of a download', () => {
  test('begins with a byte order mark, quotes every cell and ends every line with CRLF', () => {
    const csv = tableCsv(table, [{ name: 'Sở "Y tế"', note: 'một\nhai', value: -0.5 }]);
    expect(csv).toBe(
      '\uFEFF"name","note","value","operator"\r\n"Sở ""Y tế""","một\nhai","-0.5",""\r\n',
    );
  });

  test('has its header without rows', () => {
    expect(tableCsv(table, [])).toBe('\uFEFF"name","note","value","operator"\r\n');
  });

  test('holds nothing but the table where the figures are real', () => {
    expect(recordsOf(tableCsv(table, [{ name: 'a' }]))).toHaveLength(2);
  });

  test('says in each row of invented figures that they are', () => {
    const csv = tableCsv(table, [{ name: 'a' }, { name: 'b' }], 'mẫu');
    expect(recordsOf(csv).map((cells) => cells.at(-1))).toEqual(['sample', 'mẫu', 'mẫu']);
    expect(tableCsv(table, [], 'mẫu')).toBe('\uFEFF"name","note","value","operator","sample"\r\n');
  });
});

describe('the guard against formulas', () => {
  const cellOf = (row: Rows[number]) => recordsOf(tableCsv(table, [row]))[1];

  test.each([
    ['an equals sign', '=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
    ['a plus', '+84 204 123', "'+84 204 123"],
    ['a minus', '-1+1', "'-1+1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', "'\r=1"],
    ['a NUL', '\0=1', "'\0=1"],
    ['a wide sign', '＝1', "'＝1"],
    ['an apostrophe before a formula', "'=1", "''=1"],
    ['a number written as text', '-0.5', '-0.5'],
    ['a dash inside', 'Lao động - Thương binh', 'Lao động - Thương binh'],
    ['an apostrophe alone', "'quoted'", "'quoted'"],
  ])('%s', (_, written, cell) => {
    expect(cellOf({ name: written })).toEqual([cell, '', '', '']);
  });

  test('leaves numbers and the choices of a column as they are', () => {
    expect(cellOf({ value: -0.5, operator: '=' })).toEqual(['', '', '-0.5', '=']);
  });

  test('never lets a text begin as a formula, and always gives it back', () => {
    const hostile = fc.stringMatching(/^['=+\-@＝\t"\r\n\0,;a1 ]{0,12}$/);
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const cells = cellOf({ name: one, note: other }) ?? [];
        expect(cells.slice(0, 2).map(unguarded)).toEqual([one, other]);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+@＝\t\r\n\0]|^-(?![\d.]+$)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the real tables', () => {
  const { tables } = loadTables(diskFolder('.'), '2026-11-21');

  test.each(definitions)('$name reads back as the same rows', (definition) => {
    const rows: Rows = tables[definition.name];
    const bare = rows.map((row) =>
      Object.fromEntries(Object.keys(definition.fields).map((field) => [field, row[field]])),
    );
    expect(typed(definition, tableCsv(definition, rows))).toEqual(bare);
  });

  test('the calls of 2022 keep their operator', () => {
    expect(tableCsv(definitionOf('targets'), tables.targets)).toContain('"=","100"');
  });
});

describe('a download of invented figures read by a portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-download-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('gives the same units, and one warning about the column: nobody takes them in unnoticed', () => {
    const { tables } = loadTables(diskFolder('.'), '2026-11-21');
    for (const part of ['data', 'content']) cpSync(part, join(folder, part), { recursive: true });
    writeFileSync(
      join(folder, 'data/units.csv'),
      tableCsv(definitionOf('units'), tables.units, 'mẫu'),
    );
    const read = loadTables(diskFolder(folder), '2026-11-21');
    const bare = (rows: Rows) => rows.map((row) => ({ ...row, place: undefined }));
    expect(bare(read.tables.units)).toEqual(bare(tables.units));
    expect(read.issues.map(({ code, value }) => [code, value])).toEqual([
      ['header/unknown-column', 'sample'],
    ]);
  });
});

function definitionOf(wanted: string): TableDefinition {
  const found = definitions.find((each) => each.name === wanted);
  if (found === undefined) throw new Error(`no table ${wanted}`);
  return found;
}
