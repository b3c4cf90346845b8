import { entryKinds } from './entry.ts';
import type { EntryKind } from './entry.ts';
import type { Found } from './match.ts';
import type { IndexEntry } from './unpack.ts';

/** What a reader narrows the finds to; a missing filter lets all pass. */
export interface Filters {
  readonly kind?: EntryKind | undefined;
  readonly level?: string | undefined;
  readonly issuer?: string | undefined;
  readonly year?: number | undefined;
}

const names = ['kind', 'level', 'issuer', 'year'] as const satisfies readonly (keyof Filters)[];

export type FilterName = (typeof names)[number];

/** A value of a filter, and how many finds it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The finds that pass every filter, in their order. */
export function filtered(found: readonly Found[], filters: Filters): readonly Found[] {
  return found.filter(({ entry }) => passes(entry, filters));
}

/**
 * The values that a filter offers, counted under the other filters: kinds in their order, years from the newest, the rest by
 * count. The value that is chosen is offered even where nothing is left.
 */
export function choicesOf(
  found: readonly Found[],
  filters: Filters,
  name: FilterName,
): readonly Choice[] {
  const others = filtered(found, { ...filters, [name]: undefined });
  const counts = new Map<string, number>();
  for (const { entry } of others) {
    const value = entry[name];
    if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const chosen = filters[name];
  if (chosen !== undefined && !counts.has(String(chosen))) counts.set(String(chosen), 0);
  return [...counts].map(([value, count]) => ({ value, count })).sort(orders[name]);
}

/** The filters with one of them set to a value as it stands in an address, or taken away. */
export function withFilter(filters: Filters, name: FilterName, value: string | undefined): Filters {
  const parameters = writeFilters(filters);
  if (value === undefined) parameters.delete(name);
  else parameters.set(name, value);
  return filtersIn(parameters);
}

/** Reads the filters of an address: `?kind=unit&year=2022`. Unknown kinds and years that are no number are passed over. */
export function readFilters(search: string): Filters {
  return filtersIn(new URLSearchParams(search));
}

function filtersIn(parameters: URLSearchParams): Filters {
  const year = parameters.get('year') ?? '';
  return {
    kind: entryKinds.find((kind) => kind === parameters.get('kind')),
    level: parameters.get('level') ?? undefined,
    issuer: parameters.get('issuer') ?? undefined,
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
  };
}

/** The filters as parameters of an address, in a fixed order; those that are not set are left out. */
export function writeFilters(filters: Filters): URLSearchParams {
  const set = names.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return new URLSearchParams(set);
}

/** Whether a page passes every filter. */
export function passes(entry: IndexEntry, filters: Filters): boolean {
  return names.every((name) => filters[name] === undefined || entry[name] === filters[name]);
}

const byCount = (a: Choice, b: Choice) => b.count - a.count || (a.value < b.value ? -1 : 1);

const orders: Readonly<Record<FilterName, (a: Choice, b: Choice) => number>> = {
  kind: (a, b) => placeOf(a.value) - placeOf(b.value),
  level: byCount,
  issuer: byCount,
  year: (a, b) => Number(b.value) - Number(a.value),
};

function placeOf(value: string): number {
  return entryKinds.findIndex((kind) => kind === value);
}
