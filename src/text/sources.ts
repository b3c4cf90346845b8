import type { Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { uncapitalise } from './capitalise.ts';
import { directiveTitle } from './directive.ts';
import type { NamedDirective } from './directive.ts';

/** A document that figures come from, and the places in it. */
export interface CitedSource {
  /** The source where its places begin: the page on method has its details. */
  readonly id: string;
  readonly title: string;
  /** The id of its record in the register. */
  readonly directive: string | undefined;
  readonly places: readonly string[];
}

/** The documents of sources, and the units that issued them, by id. */
export interface Named {
  readonly directives: ReadonlyMap<string, NamedDirective>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Sources by document, in their order: a document that gives figures in several places is named once. */
export function citedSources(
  sources: readonly Source[],
  { directives, units }: Named,
  language: Language,
): readonly CitedSource[] {
  const documents = Map.groupBy(sources, (source) => source.directive ?? source.title.vi);
  return [...documents.values()].flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const directive = directives.get(first.directive ?? '');
    return {
      id: first.id,
      directive: directive && first.directive,
      title: directive ? directiveTitle(directive, units, language) : worded(first.title, language),
      places: places.flatMap(({ page }) => (page ? uncapitalise(worded(page, language)) : [])),
    };
  });
}
