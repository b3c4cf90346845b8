import type { Settings } from '../model/settings.ts';
import { worded } from '../model/wording.ts';
import type { TableDefinition } from '../table/definition.ts';
import type { Field } from '../table/field.ts';
import { dataPhrases } from '../text/messages/data.ts';
import { fill, say } from '../text/messages/say.ts';
import { sampleColumn, sampleWord } from './sample.ts';

/** What the data package is about: the portal, and the day it was built. */
export interface PackageFacts {
  readonly settings: Settings;
  readonly buildDate: string;
}

type Language = Settings['languages'][number];

/**
 * The descriptor of the downloads (Data Package v2 with Table Schema), made from the very definitions that check the data, in the
 * portal's first language. `tables` are those that can be downloaded. A portal of invented figures says so in its name, title,
 * description and keywords, in the title of each table and by a column of each.
 */
export function dataPackage(
  { settings, buildDate }: PackageFacts,
  tables: readonly TableDefinition[],
): Readonly<Record<string, unknown>> {
  const [language = 'vi'] = settings.languages;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...heading(settings, language),
    created: `${buildDate}T00:00:00Z`,
    licenses: [licence(settings)],
    contributors: [{ title: worded(settings.organisation, language), roles: ['publisher'] }],
    resources: tables.map((table) =>
      resource(table, { tables, language, sample: sampleWord(settings) }),
    ),
  };
}

function heading({ name, sample }: Settings, language: Language) {
  const title = worded(name, language);
  if (!sample) return { name: 'cong-khai', title };
  const t = say(dataPhrases, language);
  return {
    name: 'cong-khai-mau',
    title: fill(t.sampleTitle, { name: title }),
    description: t.sampleNotice,
    keywords: [t.sampleData],
  };
}

/** A licence needs a `path` or, as an identifier such as `CC-BY-4.0`, a `name`. */
function licence({ licence: { name, url } }: Settings) {
  return url === undefined
    ? { name: name.replaceAll(/[^\w.]+/g, '-'), title: name }
    : { title: name, path: url };
}

interface Surroundings {
  readonly tables: readonly TableDefinition[];
  readonly language: Language;
  /** The word of the last column; `undefined` where the figures are real. */
  readonly sample: string | undefined;
}

function resource(table: TableDefinition, { tables, language, sample }: Surroundings) {
  const title = table.title[language];
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title:
      sample === undefined ? title : fill(say(dataPhrases, language).sampleTitle, { name: title }),
    description: table.description[language],
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      fields: [
        ...Object.entries(table.fields).map(([name, field]) => fieldSchema(name, field, language)),
        ...(sample === undefined ? [] : [sampleSchema(sample, language)]),
      ],
      missingValues: [''],
      ...keyOf(table),
      ...foreignKeysOf(table, tables),
    },
  };
}

function fieldSchema(
  name: string,
  { type, required, title, description }: Field,
  language: Language,
) {
  const { constraints, ...rest } = type.tableSchema;
  const limits = { ...(required ? { required: true } : {}), ...(constraints ?? {}) };
  return {
    name,
    ...rest,
    title: title[language],
    description: description[language],
    ...(Object.keys(limits).length > 0 ? { constraints: limits } : {}),
  };
}

function sampleSchema(word: string, language: Language) {
  const { sampleData, sampleColumn: description } = say(dataPhrases, language);
  return {
    name: sampleColumn,
    type: 'string',
    title: sampleData,
    description,
    constraints: { required: true, enum: [word] },
  };
}

/** A field of a primary key cannot be empty; a key with such a field is a unique key. */
function keyOf({ key, fields }: TableDefinition) {
  return key.every((name) => fields[name]?.required === true)
    ? { primaryKey: key }
    : { uniqueKeys: [key] };
}

/**
 * A list of codes in one cell cannot be a foreign key of Table Schema, nor a column that names a table which is not published.
 * A table that refers to itself leaves its name out.
 */
function foreignKeysOf(table: TableDefinition, tables: readonly TableDefinition[]) {
  const keys = Object.entries(table.fields).flatMap(([name, { references, type }]) => {
    const target = tables.find((other) => other.name === references);
    const [key] = target?.key ?? [];
    if (target === undefined || key === undefined || type.tableSchema['type'] === 'list') return [];
    const resource = target === table ? {} : { resource: target.name };
    return [{ fields: [name], reference: { ...resource, fields: [key] } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
