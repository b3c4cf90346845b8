import type { TableDefinition } from './definition.ts';
import type { Issue } from './issue.ts';

/** A CSV file of `data/` and the table it belongs to. `file` is from the portal folder, with `/`. */
export interface TableFile {
  readonly table: string;
  readonly file: string;
}

export interface TableFiles {
  /** Sorted by path. */
  readonly files: readonly TableFile[];
  /** Missing required tables, links, copies, unknown files. */
  readonly issues: readonly Issue[];
}

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issue: Issue };

/** Finds the files of the tables in the `data/` folder of a portal. */
export function listTableFiles(
  _root: string,
  _tables: readonly Pick<TableDefinition, 'name' | 'path' | 'required'>[],
): TableFiles {
  return { files: [], issues: [] };
}

/** Reads a file of the portal folder, unless it is over the limit of size or lies outside the folder. */
export function readPortalFile(_root: string, file: string): FileBytes {
  return { ok: false, issue: { code: 'encoding/not-utf-8', severity: 'error', file } };
}
