import type { Portal } from '../model/portal.ts';
import { isOver, serviceLevels } from '../model/procedure.ts';
import type { Procedure } from '../model/procedure.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { capitalise } from '../text/capitalise.ts';
import type { procedurePhrases } from '../text/messages/procedures.ts';
import { serviceLevelName } from '../text/procedure.ts';

/** By what the list of procedures is filtered. The segment of its addresses is Vietnamese in every language and never changes. */
export const procedureFacets = {
  'linh-vuc': 'field',
  nhom: 'group',
  'muc-do': 'serviceLevel',
} as const satisfies Record<string, keyof typeof procedurePhrases>;

export type ProcedureFacet = keyof typeof procedureFacets;

/** One value of a facet: a filter page of the list. */
export interface ProcedureFacetValue {
  readonly facet: ProcedureFacet;
  /** The segment of its address. */
  readonly slug: string;
  readonly name: string;
  /** Those that are offered first, else in the order of the portal. */
  readonly procedures: readonly Procedure[];
}

type List = Pick<Portal, 'procedures' | 'levels' | 'units' | 'unitsOfLevel' | 'buildDate'>;

/** The values of every facet that any procedure has: fields by name, groups in the order of levels, service levels of today first. */
export function procedureFacetValues(
  list: List,
  language: Language,
): readonly ProcedureFacetValue[] {
  const all = offeredFirst(list);
  const facets = Object.keys(procedureFacets) as ProcedureFacet[];
  return facets.flatMap((facet) => valuesOf(list, all, { facet, language }));
}

/** The part of `/thu-tuc/{facet}/{value}/` that names each value, in no language. */
export function procedureFacetPaths(
  list: List,
): readonly Pick<ProcedureFacetValue, 'facet' | 'slug'>[] {
  return procedureFacetValues(list, 'vi');
}

function offeredFirst(list: List): readonly Procedure[] {
  const all = [...list.procedures.values()];
  const over = new Set(all.filter((one) => isOver(list, one)));
  return [...all.filter((one) => !over.has(one)), ...over];
}

function valuesOf(
  list: List,
  all: readonly Procedure[],
  { facet, language }: { readonly facet: ProcedureFacet; readonly language: Language },
): readonly ProcedureFacetValue[] {
  const groups = Map.groupBy(all, (one) => slugIn(facet, one));
  const order = orders(list)[facet];
  return [...groups]
    .flatMap(([slug, procedures]) => {
      const [first] = procedures;
      if (slug === undefined || first === undefined) return [];
      return { facet, slug, name: nameIn(list, first, { facet, language }), procedures };
    })
    .toSorted((a, b) => order(a.slug) - order(b.slug));
}

function slugIn(facet: ProcedureFacet, { fieldSlug, level, serviceLevel }: Procedure) {
  switch (facet) {
    case 'linh-vuc':
      return fieldSlug;
    case 'nhom':
      return level;
    case 'muc-do':
      return serviceLevel;
  }
}

function nameIn(
  { levels }: List,
  { field, level = '', serviceLevel }: Procedure,
  { facet, language }: { readonly facet: ProcedureFacet; readonly language: Language },
): string {
  switch (facet) {
    case 'linh-vuc':
      return field ? worded(field, language) : '';
    case 'nhom':
      return worded(levels.get(level)?.name ?? { vi: level }, language);
    case 'muc-do':
      return capitalise(serviceLevelName(serviceLevel, language));
  }
}

function orders(list: List): Readonly<Record<ProcedureFacet, (slug: string) => number>> {
  const fields = [...list.procedures.values()].map(({ fieldSlug }) => fieldSlug);
  const levels = [...list.levels.keys()];
  const services: readonly string[] = serviceLevels;
  return {
    'linh-vuc': (slug) => fields.indexOf(slug),
    nhom: (slug) => levels.indexOf(slug),
    'muc-do': (slug) => services.indexOf(slug),
  };
}
