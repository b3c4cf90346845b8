import type { Portal } from '../model/portal.ts';
import { isOver, serviceLevels } from '../model/procedure.ts';
import type { Procedure } from '../model/procedure.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { capitalise, uncapitalise } from '../text/capitalise.ts';
import { procedurePhrases } from '../text/messages/procedures.ts';
import { fill, say } from '../text/messages/say.ts';
import { serviceLevelName, serviceLevelTitle } from '../text/procedure.ts';
import type { FacetPath, FacetValue } from './facet.ts';

/** By what the list of procedures is filtered. The segment of its addresses is Vietnamese in every language and never changes. */
export const procedureFacets = {
  'linh-vuc': 'field',
  nhom: 'group',
  'muc-do': 'serviceLevel',
} as const satisfies Record<string, keyof typeof procedurePhrases>;

export type ProcedureFacet = keyof typeof procedureFacets;

type Value = FacetValue<ProcedureFacet, Procedure>;
type List = Pick<Portal, 'procedures' | 'levels' | 'units' | 'unitsOfLevel' | 'buildDate'>;

/**
 * The values of every facet that any procedure has: fields by name, groups in the order of levels, service levels of today first.
 * Of each those that are offered come first, else in the order of the portal.
 */
export function procedureFacetValues(list: List, language: Language): readonly Value[] {
  const all = offeredFirst(list);
  const facets = Object.keys(procedureFacets) as ProcedureFacet[];
  return facets.flatMap((facet) => valuesOf(list, all, { facet, language }));
}

/** The part of `/thu-tuc/{facet}/{value}/` that names each value, in no language. */
export function procedureFacetPaths(list: List): readonly FacetPath<ProcedureFacet>[] {
  return procedureFacetValues(list, 'vi');
}

/** The title of the list of procedures with a value: `Thủ tục do xã, phường giải quyết`. */
export function procedureFacetTitle(
  { facet, slug, name }: Pick<Value, 'facet' | 'slug' | 'name'>,
  language: Language,
): string {
  const t = say(procedurePhrases, language);
  const level = serviceLevels.find((one) => facet === 'muc-do' && one === slug);
  if (level !== undefined) return serviceLevelTitle(level, language);
  // Vietnamese keeps the capital of a field, which may be the name of a ministry: `Công Thương`.
  if (facet === 'linh-vuc' && language === 'vi') return fill(t.ofField, { value: name });
  const phrase = facet === 'linh-vuc' ? t.ofField : t.ofHandler;
  return fill(phrase, { value: uncapitalise(name) });
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
): readonly Value[] {
  const groups = Map.groupBy(all, (one) => slugIn(facet, one));
  const order = orders(list)[facet];
  return [...groups]
    .flatMap(([slug, items]) => {
      const [first] = items;
      if (slug === undefined || first === undefined) return [];
      return { facet, slug, name: nameIn(list, first, { facet, language }), items };
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
