import type { HeadColumn } from './head.ts';
import { exactMeanings, likelyMeanings, roleOf } from './indicator-names.ts';
import type { Meaning } from './indicator-names.ts';
import type { Mapping } from './mapping.ts';
import { ownRoles } from './own-roles.ts';
import type { Role } from './role.ts';

/** What is known of the columns of a head. */
export interface Columns {
  /** By index. */
  readonly roles: ReadonlyMap<number, readonly Role[]>;
  /** Columns with numbers that may mean one of a few things. */
  readonly open: readonly OpenColumn[];
  /** Columns with something in them that nothing in the portal resembles. */
  readonly strange: readonly HeadColumn[];
}

export interface OpenColumn {
  readonly column: HeadColumn;
  readonly meanings: readonly Meaning[];
}

interface Known {
  readonly mapping: Mapping;
  readonly meanings: readonly Meaning[];
  /** Whether a column holds numbers, and whether it holds anything. */
  readonly hasNumbers: (column: number) => boolean;
  readonly isFilled: (column: number) => boolean;
}

/**
 * Gives columns their roles: by the mapping, by their usual names, by the very words that the portal has for a part of an
 * indicator. Anything less than the very words is a question.
 */
export function assignColumns(columns: readonly HeadColumn[], known: Known): Columns {
  const roles = new Map<number, readonly Role[]>();
  const exact = new Map<HeadColumn, readonly Meaning[]>();
  for (const column of columns) {
    const own = ownRoles(column, known.mapping);
    const meanings = exactMeanings(column, known.meanings);
    if (own !== undefined) roles.set(column.index, own);
    else if (meanings.length > 0) exact.set(column, meanings);
  }
  const used = usedIndicators([...roles.values()].flat(), [...exact.values()].flat());
  for (const [column, meanings] of exact) {
    const meant = settled(meanings, used);
    if (meant.length > 0) roles.set(column.index, meant.map(roleOf));
  }
  const rest = columns.filter(({ index }) => !roles.has(index) && known.isFilled(index));
  const open = rest
    .filter(({ index }) => known.hasNumbers(index))
    .map((column) => ({ column, meanings: likelyMeanings(column, known.meanings) }))
    .filter(({ meanings }) => meanings.length > 0)
    // A rate that is known may prove which columns are its counts.
    .sort((a, b) => Number(isRate(b)) - Number(isRate(a)));
  const asked = new Set(open.map(({ column }) => column));
  return { roles, open, strange: rest.filter((column) => !asked.has(column)) };
}

function isRate({ meanings }: OpenColumn): boolean {
  return meanings.some(
    ({ part, indicator }) => part === 'value' && indicator.unit_of_measure === 'percent',
  );
}

/** The indicators that a sheet has figures of: one count, as "Tổng số hồ sơ", may serve many more. */
function usedIndicators(roles: readonly Role[], meanings: readonly Meaning[]): ReadonlySet<string> {
  const named = roles.flatMap((role) =>
    role.kind === 'figure' && role.part !== 'denominator' ? [role.indicator ?? ''] : [],
  );
  const meant = meanings
    .filter(({ part }) => part !== 'denominator')
    .map(({ indicator }) => indicator.indicator);
  return new Set([...named, ...meant]);
}

/** Several counts may be one column; several rates may not. */
function settled(meanings: readonly Meaning[], used: ReadonlySet<string>): readonly Meaning[] {
  const kept = meanings.filter(
    ({ part, indicator }) => part !== 'denominator' || used.has(indicator.indicator),
  );
  const values = kept.filter(({ part }) => part === 'value');
  return values.length > 1 ? [] : kept;
}
