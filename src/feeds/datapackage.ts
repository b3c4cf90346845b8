import type { Settings } from '../model/settings.ts';
import { worded } from '../model/wording.ts';
import type { TableDefinition } from '../table/definition.ts';
import type { Field } from '../table/field.ts';
import { dataPhrases } from '../text/messages/data.ts';
import { fill, say } from '../text/messages/say.ts';

/** What the data package is about: the portal, and the day it was built. */
export interface PackageFacts {
  readonly settings: Settings;
  readonly buildDate: string;
}

type Language = Settings['languages'][number];

/**
 * The descriptor of the downloads (Data Package v2 with Table Schema), made from the very definitions that check the data, in the
 * portal's first language. `tables` are those that can be downloaded. A portal of invented figures says so in title and description.
 */
export function dataPackage(
  { settings, buildDate }: PackageFacts,
  tables: readonly TableDefinition[],
): Readonly<Record<string, unknown>> {
  const [language = 'vi'] = settings.languages;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-khai',
    ...heading(settings, language),
    created: `${buildDate}T00:00:00Z`,
    licenses: [licence(settings)],
    contributors: [{ title: worded(settings.organisation, language), roles: ['publisher'] }],
    resources: tables.map((table) => resource(table, tables, language)),
  };
}

function heading({ name, sample }: Settings, language: Language) {
  const title = worded(name, language);
  if (!sample) return { title };
  const t = say(dataPhrases, language);
  return { title: fill(t.sampleTitle, { name: title }), description: t.sampleNotice };
}

/** A licence needs a `path` or, as an identifier such as `CC-BY-4.0`, a `name`. */
function licence({ licence: { name, url } }: Settings) {
  return url === undefined
    ? { name: name.replaceAll(/[^\w.]+/g, '-'), title: name }
    : { title: name, path: url };
}

function resource(table: TableDefinition, tables: readonly TableDefinition[], language: Language) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title[language],
    description: table.description[language],
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      fields: Object.entries(table.fields).map(([name, field]) =>
        fieldSchema(name, field, language),
      ),
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
