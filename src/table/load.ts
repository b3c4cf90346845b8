import { contentCodes } from './contents.ts';
import type { Csv } from './csv.ts';
import { readCsv, unreadable } from './csv.ts';
import type { Row, TableDefinition } from './definition.ts';
import { listTableFiles } from './files.ts';
import type { TableFile } from './files.ts';
import { readPortalFile } from './files-read.ts';
import type { Issue } from './issue.ts';
import { duplicateKeys } from './keys.ts';
import { locate } from './locate.ts';
import type { Layout, Reopened } from './locate.ts';
import { compareIssues } from './order.ts';
import type { Known } from './references.ts';
import { unknownReferences } from './references.ts';
import { typeRows } from './rows.ts';
import { allRules } from './rules/all-rules.ts';
import { ruleContext } from './rules/context.ts';
import type { TableName, Tables } from './tables.ts';
import { definitions } from './tables.ts';

/** The tables of a portal, and everything that is wrong with them. */
export interface LoadedTables {
  readonly tables: Tables;
  /** By file, line, column, code. With an error among them the tables must not be published. */
  readonly issues: readonly Issue[];
  /** What may be named elsewhere, by table; a table that could not be read whole is absent. */
  readonly known: ReadonlyMap<string, Known>;
}

/** Reads, types and checks every table of the `data/` folder of a portal. `today` is ISO. */
export function loadTables(root: string, today: string): LoadedTables {
  const listed = listTableFiles(root, definitions);
  const read = definitions.map((definition) => readTable(root, definition, listed.files));
  const tables = tablesOf(read);
  const known = knownCodes(root, read);
  const unknown = new Map(
    read.map(({ definition, rows, faulty }) => [
      definition.name,
      [rows, faulty].flatMap((some) => unknownReferences(definition, some, known)),
    ]),
  );
  // A row under a misspelt code is missing elsewhere: it is told once, where it stands.
  const whole = read.filter(
    ({ definition, complete }) => complete && !unknown.get(definition.name)?.length,
  );
  const complete = new Set<TableName>(whole.map(nameOf));
  const context = ruleContext(tables, { today, complete });
  const found = [
    ...read.flatMap(({ definition, rows }) => duplicateKeys(definition, rows)),
    ...[...unknown.values()].flat(),
    ...allRules.flatMap((rule) => rule(tables, context)),
  ];
  const layouts = new Map(read.flatMap((table) => [...table.layouts]));
  const located = locate(found, (file) => reopen(root, file, layouts));
  const issues = [...listed.issues, ...read.flatMap((table) => table.issues), ...located];
  return { tables, issues: issues.sort(compareIssues), known };
}

type Definition = (typeof definitions)[number];

/** A report names a hundred faults of a file: more rows than that would say nothing new. */
const mostFaulty = 100;

interface ReadTable {
  readonly definition: Definition;
  readonly rows: readonly Row<TableDefinition>[];
  /** Rows left out for a fault; the cells that could be read are still held against other tables. */
  readonly faulty: readonly Row<TableDefinition>[];
  readonly issues: readonly Issue[];
  /** Every row of every file could be read. */
  readonly complete: boolean;
  /** The codes that others may name; absent when some could not be read. */
  readonly codes: ReadonlySet<string> | undefined;
  /** By file. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

function readTable(root: string, definition: Definition, files: readonly TableFile[]): ReadTable {
  const own = files.filter(({ table }) => table === definition.name);
  const rows: Row<TableDefinition>[] = [];
  const faulty: Row<TableDefinition>[] = [];
  const issues: Issue[] = [];
  const codes = new Set<string>();
  const layouts = new Map<string, Layout>();
  let complete = own.length > 0 || !definition.required;
  let allDeclared = complete;
  for (const { file } of own) {
    const csv = readFile(root, file, definition);
    const typed = typeRows<TableDefinition>(definition, csv, file);
    layouts.set(file, { header: csv.header, delimiter: csv.delimiter });
    for (const row of typed.rows) rows.push(row);
    faulty.push(...typed.faulty.slice(0, mostFaulty));
    for (const issue of [csv.issues, typed.issues].flat()) issues.push(issue);
    for (const code of typed.declared) codes.add(code);
    complete &&= csv.complete && typed.complete;
    allDeclared &&= csv.complete && typed.declared.length === csv.records.length;
  }
  const declared = allDeclared ? codes : undefined;
  return { definition, rows, faulty, issues, complete, codes: declared, layouts };
}

function readFile(root: string, file: string, { fields }: TableDefinition): Csv {
  const known = Object.keys(fields);
  const required = known.filter((name) => fields[name]?.required === true);
  const read = readPortalFile(root, file);
  return read.ok ? readCsv(read.bytes, file, { known, required }) : unreadable([read.issue]);
}

function reopen(
  root: string,
  file: string,
  layouts: ReadonlyMap<string, Layout>,
): Reopened | undefined {
  const layout = layouts.get(file);
  const read = readPortalFile(root, file);
  return layout === undefined || !read.ok ? undefined : { bytes: read.bytes, layout };
}

function tablesOf(read: readonly ReadTable[]): Tables {
  const entries = read.map(({ definition, rows }) => [definition.name, rows]);
  // Every definition has an entry, and its rows were typed by that definition.
  return Object.fromEntries(entries) as Tables;
}

function nameOf({ definition }: ReadTable): TableName {
  return definition.name;
}

function knownCodes(root: string, read: readonly ReadTable[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { definition, codes } of read) {
    if (codes !== undefined) known.set(definition.name, { codes, listedIn: definition.path });
  }
  for (const kind of ['directives', 'guides']) {
    known.set(kind, { codes: contentCodes(root, kind), listedIn: `content/${kind}` });
  }
  const units = known.get('units');
  if (units !== undefined) known.set('units', { ...units, official: officialCodes(read) });
  return known;
}

/** Unit codes by official code; of an official code that was given twice, the first. */
function officialCodes(read: readonly ReadTable[]): ReadonlyMap<string, string> {
  const rows = read.find(({ definition }) => definition.name === 'units')?.rows ?? [];
  const official = new Map<string, string>();
  for (const row of rows) {
    const { code, unit } = row;
    if (typeof code === 'string' && typeof unit === 'string' && !official.has(code)) {
      official.set(code, unit);
    }
  }
  return official;
}
