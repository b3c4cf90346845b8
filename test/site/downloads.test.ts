import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from './page.ts';

const { root } = inject('built');
const data = resolve(import.meta.dirname, '../../data');
const downloads = filesIn(root).filter((file) => /^du-lieu\/.+\.csv$/.test(file));

type Row = Readonly<Record<string, string>>;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      /** Without a resource: the table itself. */
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const descriptor = JSON.parse(readFileSync(join(root, 'du-lieu/datapackage.json'), 'utf8')) as {
  readonly $schema: string;
  readonly name: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly resources: readonly Resource[];
};

/** The files of a table: one, or every file of a folder. */
function sourcesOf(table: string): readonly string[] {
  if (table !== 'observations') return [`${table}.csv`];
  return readdirSync(join(data, table))
    .sort()
    .map((file) => `${table}/${file}`);
}

function parsed(text: string) {
  const {
    data: rows,
    errors,
    meta,
  } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { rows, columns: meta.fields ?? [] };
}

/** A row without its empty cells: a column that a file of the portal leaves out is empty in the download. */
function filled(row: Row): Row {
  const cells = Object.entries(row).filter(([, cell]) => cell.trim() !== '');
  return Object.fromEntries(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => JSON.stringify(filled(row))).sort();
}

test('every table of the portal can be downloaded', () => {
  const tables = readdirSync(data)
    .filter((name) => name.endsWith('.csv'))
    .concat('observations.csv')
    .sort();
  expect(downloads).toEqual(tables.map((table) => `du-lieu/${table}`));
});

describe.each(downloads)('%s', (file) => {
  const bytes = readFileSync(join(root, file));
  const text = bytes.toString('utf8');
  const table = file.slice('du-lieu/'.length, -'.csv'.length);

  test('opens in Excel: a byte order mark, CRLF, every cell in quotes', () => {
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.slice(1).split('\r\n')[0]).toMatch(/^"\w+"(,"\w+")*$/);
  });

  test('holds the rows of the portal, cell for cell', () => {
    const published = parsed(text.slice(1)).rows;
    const own = sourcesOf(table).flatMap(
      (source) => parsed(readFileSync(join(data, source), 'utf8')).rows,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(sorted(published)).toEqual(sorted(own));
  });

  test('is described by the data package, column for column', () => {
    const described = descriptor.resources.find(({ path }) => path === `${table}.csv`);
    expect(described?.schema.fields.map(({ name }) => name)).toEqual(parsed(text.slice(1)).columns);
  });
});

describe('the data package', () => {
  test('says what it is', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  });

  test('lists every download once, by its place beside it', () => {
    expect(descriptor.resources.map(({ path }) => `du-lieu/${path}`).sort()).toEqual(downloads);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(downloads.length);
  });

  const resources = new Map(descriptor.resources.map((one) => [one.name, one]));
  const namesIn = (one: Resource | undefined) => one?.schema.fields.map(({ name }) => name);

  test.each(descriptor.resources)('$name has types and keys that exist', (resource) => {
    const { name, schema, encoding } = resource;
    const types = ['string', 'integer', 'number', 'boolean', 'date', 'list', 'year'];
    expect(encoding).toBe('utf-8');
    expect(types).toEqual(expect.arrayContaining(schema.fields.map(({ type }) => type)));
    for (const key of keysOf(resource))
      expect(namesIn(resource)).toEqual(expect.arrayContaining([...key]));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(namesIn(resource)).toEqual(expect.arrayContaining([...fields]));
      expect(namesIn(resources.get(reference.resource ?? name))).toEqual(
        expect.arrayContaining([...reference.fields]),
      );
    }
  });

  test.each(descriptor.resources)('the keys of $name hold in its rows', (resource) => {
    expect(keysOf(resource)).not.toEqual([]);
    const rows = published(resource);
    for (const key of keysOf(resource)) {
      const values = rows.map((row) => valueOf(row, key));
      expect(values.length - new Set(values).size).toBe(0);
    }
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const target = resources.get(reference.resource ?? resource.name);
      const known = new Set(
        target && published(target).map((row) => valueOf(row, reference.fields)),
      );
      const named = rows.map((row) => valueOf(row, fields)).filter((value) => value !== '');
      expect(named.filter((value) => !known.has(value))).toEqual([]);
    }
  });
});

function keysOf({ schema }: Resource): readonly (readonly string[])[] {
  return [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])];
}

function published({ path }: Resource): readonly Row[] {
  return parsed(readFileSync(join(root, 'du-lieu', path), 'utf8').slice(1)).rows;
}

function valueOf(row: Row, fields: readonly string[]): string {
  const cells = fields.map((field) => row[field] ?? '');
  return cells.every((cell) => cell === '') ? '' : cells.join('\u0000');
}
