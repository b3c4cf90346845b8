import { bodyRows } from './body.ts';
import type { BodyRow } from './body.ts';
import { assignColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { gridOf } from './grid.ts';
import type { Grid } from './grid.ts';
import { findHead } from './head.ts';
import type { Head } from './head.ts';
import type { Meaning } from './indicator-names.ts';
import type { Mapping } from './mapping.ts';
import { ownRoles } from './own-roles.ts';
import type { Role } from './role.ts';
import { looksLikeNumber } from './written-number.ts';
import type { Sheet } from './workbook/workbook.ts';

/** A sheet understood as a table: its head, what its rows are, what its columns are. */
export interface SheetTable {
  readonly grid: Grid;
  readonly head: Head;
  readonly body: readonly BodyRow[];
  readonly columns: Columns;
  /** The column of units. */
  readonly unit: number;
}

interface Known {
  readonly mapping: Mapping;
  readonly meanings: readonly Meaning[];
  readonly isUnit: (name: string) => boolean;
}

/** Reads a sheet as a table; `undefined` when it has no head with units, or no figures under it. */
export function tableOf(
  sheet: Sheet,
  { mapping, meanings, isUnit }: Known,
): SheetTable | undefined {
  const grid = gridOf(sheet);
  const head = findHead(grid, (name) => mapping.columns.get(name) === 'unit');
  if (head === undefined) return undefined;
  const structure = structuralRoles(head, mapping);
  const unit = columnOf(structure, 'unit');
  if (unit === undefined) return undefined;
  const figures = head.columns
    .map(({ index }) => index)
    .filter((index) => isFigures(structure.get(index)));
  const order = columnOf(structure, 'order');
  const body = bodyRows(grid, head, { unit, order, figures, isUnit });
  const rows = body.filter(({ kind }) => kind === 'figures').map(({ row }) => row);
  if (rows.length === 0) return undefined;
  const columns = assignColumns(head.columns, {
    mapping,
    meanings,
    hasNumbers: (column) => rows.some((row) => isNumber(grid, row, column)),
    isFilled: (column) => rows.some((row) => grid.words(row, column) !== ''),
  });
  return { grid, head, body, columns, unit };
}

/** The column with a role that only one can have. */
export function columnOf(
  roles: ReadonlyMap<number, readonly Role[]>,
  kind: Exclude<Role['kind'], 'figure' | 'text'>,
): number | undefined {
  return [...roles].find(([, ones]) => ones.some((role) => role.kind === kind))?.[0];
}

function structuralRoles(head: Head, mapping: Mapping): ReadonlyMap<number, readonly Role[]> {
  return new Map(
    head.columns.flatMap((column): [number, readonly Role[]][] => {
      const roles = ownRoles(column, mapping);
      return roles === undefined ? [] : [[column.index, roles]];
    }),
  );
}

function isFigures(roles: readonly Role[] | undefined): boolean {
  return roles === undefined || roles.some(({ kind }) => kind === 'figure');
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  const content = grid.cell(row, column)?.content;
  if (content === undefined) return false;
  return content.kind === 'text' ? looksLikeNumber(content.text) : content.kind !== 'date';
}
