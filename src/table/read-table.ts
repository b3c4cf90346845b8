import { openCsv } from './csv.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { TableFile } from './files.ts';
import { readPortalFile } from './files-read.ts';
import type { PortalFolder } from './folder.ts';
import type { Issue } from './issue.ts';
import type { Layout } from './locate.ts';
import type { Memory } from './memory.ts';
import { typeRows } from './rows.ts';
import type { definitions } from './tables.ts';

type Definition = (typeof definitions)[number];

/** A report names a hundred faults of a file: more rows than that would say nothing new. */
const mostFaulty = 100;

/** What the files of a table, or one of them, became. */
interface ReadRows {
  readonly rows: readonly Row<TableDefinition>[];
  /** Rows left out for a fault; the cells that could be read are still held against other tables. */
  readonly faulty: readonly Row<TableDefinition>[];
  readonly issues: readonly Issue[];
  /** Every row could be read. */
  readonly complete: boolean;
  /** The codes that others may name; absent when some could not be read. */
  readonly codes: ReadonlySet<string> | undefined;
}

export interface ReadTable extends ReadRows {
  readonly definition: Definition;
  /** By file. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

interface ReadFile extends ReadRows {
  readonly layout?: Layout;
}

/** Reads and types the files of a table of the portal folder. */
export function readTable(
  folder: PortalFolder,
  definition: Definition,
  { files, memory }: { readonly files: readonly TableFile[]; readonly memory: Memory },
): ReadTable {
  const own = files.filter(({ table }) => table === definition.name).map(({ file }) => file);
  const read = own.map((file) => readFile(folder, file, { definition, memory }));
  const present = own.length > 0 || !definition.required;
  const declared = present && read.every(({ codes }) => codes !== undefined);
  return {
    definition,
    rows: read.flatMap(({ rows }) => rows),
    faulty: read.flatMap(({ faulty }) => faulty),
    issues: read.flatMap(({ issues }) => issues),
    complete: present && read.every(({ complete }) => complete),
    codes: declared ? new Set(read.flatMap(({ codes }) => [...(codes ?? [])])) : undefined,
    layouts: new Map(
      own.flatMap((file, index): [string, Layout][] => {
        const layout = read[index]?.layout;
        return layout === undefined ? [] : [[file, layout]];
      }),
    ),
  };
}

function readFile(
  folder: PortalFolder,
  file: string,
  { definition, memory }: { readonly definition: Definition; readonly memory: Memory },
): ReadFile {
  const read = readPortalFile(folder, file);
  return read.ok
    ? memory(file, read.bytes, () => rowsOf(read.bytes, file, definition))
    : { rows: [], faulty: [], issues: [read.issue], complete: false, codes: undefined };
}

function rowsOf(bytes: Uint8Array, file: string, definition: TableDefinition): ReadFile {
  const { fields } = definition;
  const known = Object.keys(fields);
  const required = known.filter((name) => fields[name]?.required === true);
  const csv = openCsv(bytes, file, { known, required });
  const typed = typeRows(definition, csv, file);
  const layout = { header: csv.header, delimiter: csv.delimiter };
  return { ...typed, faulty: typed.faulty.slice(0, mostFaulty), layout };
}
