import type { Settings } from '../model/settings.ts';
import type { TableDefinition } from '../table/definition.ts';
import type { Field } from '../table/field.ts';

/** What the data package is about: the portal, and the day it was built. */
export interface PackageFacts {
  readonly settings: Settings;
  readonly buildDate: string;
}

/**
 * The descriptor of the downloads (Data Package v2 with Table Schema), made from the very definitions that check the data.
 * Only tables with rows are listed, since only they can be downloaded.
 */
export function dataPackage(
  { settings, buildDate }: PackageFacts,
  tables: readonly TableDefinition[],
): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-khai',
    title: settings.name.vi,
    created: `${buildDate}T00:00:00Z`,
    licenses: [
      settings.licence.url === undefined
        ? { title: settings.licence.name }
        : { title: settings.licence.name, path: settings.licence.url },
    ],
    contributors: [{ title: settings.organisation.vi, roles: ['publisher'] }],
    resources: tables.map((table) => resource(table, tables)),
  };
}

function resource(table: TableDefinition, tables: readonly TableDefinition[]) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title.vi,
    description: table.description.vi,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      fields: Object.entries(table.fields).map(([name, field]) => fieldSchema(name, field)),
      missingValues: [''],
      primaryKey: table.key,
      foreignKeys: foreignKeys(table, tables),
    },
  };
}

function fieldSchema(name: string, { type, required, title, description }: Field) {
  const { constraints, ...rest } = type.tableSchema;
  const limits = { ...(required ? { required: true } : {}), ...(constraints ?? {}) };
  return {
    name,
    ...rest,
    title: title.vi,
    description: description.vi,
    ...(Object.keys(limits).length > 0 ? { constraints: limits } : {}),
  };
}

/** A list of codes in one cell cannot be a foreign key of Table Schema, nor a table that is not published. */
function foreignKeys(table: TableDefinition, tables: readonly TableDefinition[]) {
  return Object.entries(table.fields).flatMap(([name, { references, type }]) => {
    const target = tables.find((other) => other.name === references);
    const [key] = target?.key ?? [];
    if (target === undefined || key === undefined || type.tableSchema['type'] === 'list') return [];
    return [{ fields: [name], reference: { resource: target.name, fields: [key] } }];
  });
}
