import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import type { Named, NameOf } from './names.ts';
import type { TableDifference } from './table-difference.ts';

/** One part of the key of a row: a code with its name, or a period, a date, a word. */
export interface KeyPart extends Named {
  readonly column: string;
}

/** A cell whose text is another. It is placed where it stands now. */
export interface CellChange {
  readonly table: string;
  readonly key: readonly KeyPart[];
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly file: string;
  readonly line: number;
  /** Of the first character of the cell. */
  readonly character: number;
}

/** A row that only one of the states has. A row that is gone is placed where it stood. */
export interface RowChange {
  readonly key: readonly KeyPart[];
  readonly file: string;
  readonly line: number;
  /** The row of the other state that has another key and otherwise the very same cells, when there is but one. */
  readonly perhaps: readonly KeyPart[] | undefined;
}

/** The rows that were added to a table, or are gone from it, in one period where the table has periods. */
export interface RowsChange {
  readonly table: string;
  readonly period: string | undefined;
  readonly added: readonly RowChange[];
  readonly gone: readonly RowChange[];
}

/** Every cell that differs, table after table, by file and line. */
export function cellChanges(
  differences: readonly TableDifference[],
  nameOf: NameOf,
): readonly CellChange[] {
  return differences.flatMap(({ definition, changed }) =>
    changed.flatMap(({ before, after, columns }) =>
      columns.map((column) => {
        const place = after.positionOf(column);
        return {
          table: definition.name,
          key: keyParts(after, definition.key, nameOf),
          column,
          old: cellOf(before, column),
          new: cellOf(after, column),
          file: after.file,
          line: place.line,
          character: place.column,
        };
      }),
    ),
  );
}

/** The rows added and gone, by table and period. */
export function rowChanges(
  differences: readonly TableDifference[],
  nameOf: NameOf,
): readonly RowsChange[] {
  return differences.flatMap((difference) => {
    const { definition } = difference;
    const twins = twinsOf(difference);
    const told = (row: RawRow): RowChange => {
      const twin = twins.get(row);
      return {
        key: keyParts(row, definition.key, nameOf),
        file: row.file,
        line: row.line,
        perhaps: twin && keyParts(twin, definition.key, nameOf),
      };
    };
    const added = Map.groupBy(difference.added, periodOf);
    const gone = Map.groupBy(difference.gone, periodOf);
    return [...new Set([...gone.keys(), ...added.keys()])].sort().map((period) => ({
      table: definition.name,
      period: period === '' ? undefined : period,
      added: (added.get(period) ?? []).map(told),
      gone: (gone.get(period) ?? []).map(told),
    }));
  });
}

export function keyParts(row: RawRow, key: readonly string[], nameOf: NameOf): readonly KeyPart[] {
  return key.map((column) => ({ column, ...nameOf(column, cellOf(row, column).trim()) }));
}

/** Of a table without periods all rows stand together. */
function periodOf(row: RawRow): string {
  return cellOf(row, 'period').trim();
}

/** Rows of a table with one key column, gone and added, that differ in nothing but their key: each the only one of its content. */
function twinsOf({ definition, added, gone }: TableDifference): ReadonlyMap<RawRow, RawRow> {
  const [key, ...more] = definition.key;
  if (key === undefined || more.length > 0) return new Map();
  const contentOf = (row: RawRow) =>
    JSON.stringify(
      Object.keys(definition.fields)
        .filter((column) => column !== key)
        .map((column) => cellOf(row, column)),
    );
  const byContent = Map.groupBy([...added, ...gone], contentOf);
  const isAdded = new Set(added);
  const twins = new Map<RawRow, RawRow>();
  for (const rows of byContent.values()) {
    const [one, other] = rows;
    if (rows.length !== 2 || one === undefined || other === undefined) continue;
    if (isAdded.has(one) === isAdded.has(other)) continue;
    twins.set(one, other).set(other, one);
  }
  return twins;
}
