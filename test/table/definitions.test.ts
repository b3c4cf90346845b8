import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/table/field.ts';
import { definitions } from '../../src/table/tables.ts';

const fields = definitions.flatMap(({ name, fields: columns }) =>
  Object.entries(columns).map(([column, field]): [string, Field] => [`${name}.${column}`, field]),
);
const names = definitions.map(({ name }) => name as string);

describe.each(definitions)('$name', ({ path, key, fields: columns, title, description }) => {
  test('has words in both languages', () => {
    for (const words of [title, description]) {
      expect(words.vi).toMatch(/^\p{Lu}/u);
      expect(words.en).toMatch(/^\p{Lu}/u);
      expect(words.vi).not.toBe(words.en);
    }
  });

  test('has its key among its columns, and a file or a folder', () => {
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...key]));
    expect(path).toMatch(/^[a-z_]+(?:\.csv|\/)$/);
  });

  test('puts the English words right after the Vietnamese ones', () => {
    const list = Object.keys(columns);
    for (const [index, column] of list.entries()) {
      if (!column.endsWith('_en') || column === 'term_en') continue;
      expect(list[index - 1]).toBe(column.slice(0, -'_en'.length));
    }
  });
});

test.each(fields)('%s has a title and a description in both languages', (_name, field) => {
  for (const { vi, en } of [field.title, field.description]) {
    expect(vi).toBe(vi.normalize('NFC').trim());
    expect(vi).toMatch(/^[\p{Lu}“\d>]/u);
    expect(en).toMatch(/^[\p{Lu}“\d>]/u);
  }
  expect(field.description.vi).toMatch(/[.…]$/);
  expect(field.description.en).toMatch(/[.…]$/);
});

test.each(fields)('%s refers to what exists', (_name, { references }) => {
  if (references !== undefined) expect([...names, 'directives', 'guides']).toContain(references);
});

test('table names are not used twice', () => {
  expect(new Set(names).size).toBe(names.length);
});
