import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/feeds/datapackage.ts';
import { definitions } from '../../src/table/tables.ts';
import { province } from '../model/province.ts';

interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly format?: string;
  readonly delimiter?: string;
  readonly itemType?: string;
  readonly trueValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly schema: {
    readonly fields: readonly FieldSchema[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

type Descriptor = Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[] };

const { settings } = province({});

function descriptor(changed: Partial<typeof settings> = {}, tables = [...definitions]): Descriptor {
  const facts = { settings: { ...settings, ...changed }, buildDate: '2026-11-21' };
  return dataPackage(facts, tables) as Descriptor;
}

/** The types of Table Schema v2 and the constraints each of them knows. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  boolean: ['required', 'enum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  datetime: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  list: ['required', 'unique', 'enum', 'minLength', 'maxLength'],
};

const { resources } = descriptor();
const fieldsOf = new Map(
  resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
);

test('the descriptor names its profile, its day and who publishes it', () => {
  expect(descriptor()).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-khai-mau',
    created: '2026-11-21T00:00:00Z',
    contributors: [{ title: 'Ủy ban nhân dân tỉnh Mẫu', roles: ['publisher'] }],
  });
});

test('a resource for each table, with a name and a path of its own', () => {
  expect(resources).toHaveLength(definitions.length);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { name, path, type } of resources)
    expect([path, type]).toEqual([`${name}.csv`, 'table']);
});

describe.each(resources)('resource $name', ({ name, schema }) => {
  const own = fieldsOf.get(name) ?? [];

  test('has fields of types that Table Schema knows, with constraints of their type', () => {
    expect(new Set(own).size).toBe(own.length);
    for (const { name: field, type, constraints = {} } of schema.fields)
      expect(constraintsOf[type] ?? [`no type ${type}`], field).toEqual(
        expect.arrayContaining(Object.keys(constraints)),
      );
  });

  test('writes patterns for XML Schema: without anchors and without groups of JavaScript', () => {
    for (const { name: field, constraints } of schema.fields) {
      const pattern = constraints?.['pattern'] as string | undefined;
      if (pattern === undefined) continue;
      expect(pattern, field).not.toMatch(/\^|\$|\(\?/);
      expect(() => new RegExp(`^(?:${pattern})$`, 'u'), field).not.toThrow();
    }
  });

  test('has a title and a description for each field', () => {
    for (const field of schema.fields)
      expect([field.title, field.description], field.name).not.toContain('');
  });

  test('has one key, of columns it has; those of a primary key are required', () => {
    const { primaryKey = [], uniqueKeys = [] } = schema;
    expect(primaryKey.length > 0 ? 0 : 1).toBe(uniqueKeys.length);
    for (const key of [...primaryKey, ...uniqueKeys.flat()]) expect(own).toContain(key);
    const required = schema.fields.filter(({ constraints }) => constraints?.['required'] === true);
    expect(required.map((field) => field.name)).toEqual(expect.arrayContaining([...primaryKey]));
  });

  test('refers to fields of resources that exist, to itself without a name', () => {
    expect(schema.foreignKeys).not.toEqual([]);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(reference.resource).not.toBe(name);
      expect(own).toEqual(expect.arrayContaining([...fields]));
      expect(fieldsOf.get(reference.resource ?? name)).toEqual(
        expect.arrayContaining([...reference.fields]),
      );
      expect(reference.fields).toHaveLength(fields.length);
    }
  });

  test('counts the empty cell alone as missing', () => {
    expect(schema.missingValues).toEqual(['']);
  });
});

describe('the fields that need more than a type', () => {
  const field = (table: string, wanted: string) =>
    resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === wanted);

  test.each([
    ['a list says what parts it', 'targets', 'level', { type: 'list', delimiter: ' ' }],
    ['yes and no are told', 'levels', 'ranked', { trueValues: ['yes'], falseValues: ['no'] }],
    ['a time without seconds', 'broadcasts', 'starts', { format: '%Y-%m-%dT%H:%M' }],
    [
      'choices are listed',
      'targets',
      'operator',
      { constraints: { required: true, enum: ['>=', '<=', '=', '>', '<'] } },
    ],
  ])('%s', (_, table, name, expected) => {
    expect(field(table, name)).toMatchObject(expected);
  });

  test.each([
    ['units', 'unit', ['so-y-te', 'a1'], ['Sở-y', 'a--b', '-a']],
    [
      'observations',
      'period',
      ['2022', '2022-Q3', '2022-10', '2022-W43', '2022-10-22', '2019-01/2019-04', '2022-01/..'],
      ['2022-Q5', '2022-01/', '1/2022', 'x2022'],
    ],
  ])('the pattern of %s.%s takes what the table takes', (table, name, good, bad) => {
    const pattern = new RegExp(`^(?:${String(field(table, name)?.constraints?.['pattern'])})$`);
    expect(good.filter((text) => !pattern.test(text))).toEqual([]);
    expect(bad.filter((text) => pattern.test(text))).toEqual([]);
  });
});

test('a key to a table that is not published is left out', () => {
  const alone = descriptor(
    {},
    definitions.filter(({ name }) => name === 'observations'),
  );
  expect(alone.resources[0]?.schema).not.toHaveProperty('foreignKeys');
});

describe('a licence', () => {
  test.each([
    [
      { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    [
      { name: 'CC BY 4.0', url: undefined },
      { title: 'CC BY 4.0', name: 'CC-BY-4.0' },
    ],
  ])('has a path or a name', (licence, expected) => {
    expect(descriptor({ licence })['licenses']).toEqual([expected]);
  });
});

describe('invented figures', () => {
  test.each([
    ['vi', 'Công khai tỉnh Mẫu (dữ liệu mẫu)', /^Dữ liệu mẫu: .+ đặt ra để minh họa\.$/],
    ['en', 'Open Mẫu (sample data)', /^Sample data: .+ invented as an illustration\.$/],
  ] as const)('are told in title and description, in %s', (language, title, description) => {
    const { title: told, description: notice } = descriptor({ languages: [language] });
    expect([told, notice]).toEqual([title, expect.stringMatching(description)]);
  });

  test.each([
    ['vi', 'dữ liệu mẫu', 'mẫu', 'Đơn vị (dữ liệu mẫu)'],
    ['en', 'sample data', 'sample', 'Units (sample data)'],
  ] as const)('are told in keywords and in each table, in %s', (language, keyword, word, title) => {
    const told = descriptor({ languages: [language] });
    expect(told['keywords']).toEqual([keyword]);
    expect(told.resources.find(({ name }) => name === 'units')).toMatchObject({ title });
    for (const { schema } of told.resources)
      expect(schema.fields.at(-1)).toMatchObject({ name: 'sample', constraints: { enum: [word] } });
  });

  test('are not told of real ones', () => {
    const real = descriptor({ sample: false });
    expect([real['name'], real['title']]).toEqual(['cong-khai', 'Công khai tỉnh Mẫu']);
    expect(real).not.toHaveProperty('description');
    expect(real).not.toHaveProperty('keywords');
    expect(JSON.stringify(real)).not.toMatch(/mẫu\)|"sample"/);
  });
});
