import { contentCodes } from './contents.ts';
import { listTableFiles } from './files.ts';
import { readPortalFile } from './files-read.ts';
import type { PortalFolder } from './folder.ts';
import type { Issue } from './issue.ts';
import { duplicateKeys } from './keys.ts';
import { locate } from './locate.ts';
import type { Layout, Reopened } from './locate.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { compareIssues } from './order.ts';
import { readTable } from './read-table.ts';
import type { ReadTable } from './read-table.ts';
import type { Known } from './references.ts';
import { unknownReferences } from './references.ts';
import { allRules } from './rules/all-rules.ts';
import { ruleContext } from './rules/context.ts';
import { loadSettings, usualJumpLimit } from './settings.ts';
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
export function loadTables(
  folder: PortalFolder,
  today: string,
  memory: Memory = noMemory,
): LoadedTables {
  const { listed, read, tables, known } = readAll(folder, memory);
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
  // What is wrong with the settings is told by who loads them, once it is known which indicators there are.
  const { settings } = loadSettings(folder, undefined);
  const jumpLimit = settings?.jumpLimit ?? usualJumpLimit;
  const context = ruleContext(tables, { today, complete, jumpLimit });
  const found = [
    ...read.flatMap(({ definition, rows }) => duplicateKeys(definition, rows)),
    ...[...unknown.values()].flat(),
    ...allRules.flatMap((rule) => rule(tables, context)),
  ];
  const layouts = new Map(read.flatMap((table) => [...table.layouts]));
  const located = locate(found, (file) => reopen(folder, file, layouts));
  const issues = [...listed, ...read.flatMap((table) => table.issues), ...located];
  return { tables, issues: issues.sort(compareIssues), known };
}

/**
 * The same without what holds rows against each other (keys, references, rules): for whoever knows that the very same bytes are
 * checked elsewhere, or were.
 */
export function readTables(folder: PortalFolder, memory: Memory = noMemory): LoadedTables {
  const { listed, read, tables, known } = readAll(folder, memory);
  const issues = [...listed, ...read.flatMap((table) => table.issues)];
  return { tables, issues: issues.sort(compareIssues), known };
}

function readAll(folder: PortalFolder, memory: Memory) {
  const { files, issues: listed } = listTableFiles(folder, definitions);
  const read = definitions.map((definition) => readTable(folder, definition, { files, memory }));
  return { listed, read, tables: tablesOf(read), known: knownCodes(folder, read) };
}

function reopen(
  folder: PortalFolder,
  file: string,
  layouts: ReadonlyMap<string, Layout>,
): Reopened | undefined {
  const layout = layouts.get(file);
  const read = readPortalFile(folder, file);
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

function knownCodes(folder: PortalFolder, read: readonly ReadTable[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { definition, codes } of read) {
    if (codes !== undefined) known.set(definition.name, { codes, listedIn: definition.path });
  }
  for (const kind of ['directives', 'guides']) {
    known.set(kind, { codes: contentCodes(folder, kind), listedIn: `content/${kind}` });
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
