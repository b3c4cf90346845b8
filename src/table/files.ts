import { issueOf } from './codes.ts';
import type { TableDefinition } from './definition.ts';
import { copyOf, diskKey, isSystemFile, isUnportable } from './files-name.ts';
import type { PortalFolder } from './folder.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { compareTexts } from './order.ts';

/** A CSV file of `data/` and the table it belongs to. `file` is from the portal folder, with `/`. */
export interface TableFile {
  readonly table: string;
  readonly file: string;
}

export interface TableFiles {
  /** Sorted by path. */
  readonly files: readonly TableFile[];
  /** Missing required tables, links, copies, unknown files, names that clash. */
  readonly issues: readonly Issue[];
}

type Tables = readonly Pick<TableDefinition, 'name' | 'path' | 'required'>[];

/**
 * Finds the files of the tables in the `data/` folder of a portal. Links are never followed; what systems leave
 * behind is passed over; a copy beside its original is told and not read.
 */
export function listTableFiles(folder: PortalFolder, tables: Tables): TableFiles {
  const { paths, issues } = walk(folder, 'data');
  const csv = paths.filter((path) => /\.csv$/i.test(path)).sort(compareTexts);
  const names = new Set(csv);
  const files: TableFile[] = [];
  const told: Issue[] = [...issues, ...nameIssues(csv)];
  for (const file of csv) {
    const original = originalOf(file);
    if (original !== undefined) told.push(issueOf('file/copy', { file, details: { original } }));
    const table = tables.find(({ path }) => belongsTo(file, path));
    if (table === undefined && original === undefined) told.push(unknown(file, tables));
    if (table !== undefined && !names.has(original ?? '')) files.push({ table: table.name, file });
  }
  return { files, issues: [...told, ...missing(files, told, tables)] };
}

function walk(
  folder: PortalFolder,
  at: string,
): { paths: readonly string[]; issues: readonly Issue[] } {
  const paths: string[] = [];
  const issues: Issue[] = [];
  for (const { name, kind } of folder.list(at) ?? []) {
    if (isSystemFile(name)) continue;
    const path = `${at}/${name}`;
    if (kind === 'link') issues.push(issueOf('file/link', { file: path }));
    else if (/\.csv$/i.test(name) && kind !== 'file')
      issues.push(issueOf('file/unreadable', { file: path }));
    else if (kind === 'folder') {
      const inner = walk(folder, path);
      paths.push(...inner.paths);
      issues.push(...inner.issues);
    } else if (kind === 'file') paths.push(path);
  }
  return { paths, issues };
}

function belongsTo(file: string, path: string): boolean {
  return path.endsWith('/')
    ? file.startsWith(`data/${path}`) && !file.slice(`data/${path}`.length).includes('/')
    : file === `data/${path}`;
}

function originalOf(file: string): string | undefined {
  const slash = file.lastIndexOf('/') + 1;
  const name = copyOf(file.slice(slash));
  return name === undefined ? undefined : file.slice(0, slash) + name;
}

function nameIssues(files: readonly string[]): readonly Issue[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const other = seen.get(diskKey(file));
    seen.set(diskKey(file), other ?? file);
    return [
      ...(other === undefined ? [] : [issueOf('file/same-name', { file, details: { other } })]),
      ...(file.split('/').some(isUnportable) ? [issueOf('file/unportable-name', { file })] : []),
    ];
  });
}

function unknown(file: string, tables: Tables): Issue {
  const known = tables.map(({ path }) => `data/${path}`);
  const [near] = nearest(file, known, 1);
  const details = near === undefined ? { tables: known.join(', ') } : { nearest: near };
  return issueOf(near === undefined ? 'file/unknown' : 'file/misspelt', { file, details });
}

/** The required tables without a file; not one whose file was already found to be no file. */
function missing(
  files: readonly TableFile[],
  told: readonly Issue[],
  tables: Tables,
): readonly Issue[] {
  return tables
    .filter(({ name, required }) => required && files.every(({ table }) => table !== name))
    .map(({ path }) => `data/${path}`)
    .filter((file) => !told.some((issue) => issue.file === file.replace(/\/$/, '')))
    .map((file) => issueOf(file.endsWith('/') ? 'file/empty-folder' : 'file/missing', { file }));
}
