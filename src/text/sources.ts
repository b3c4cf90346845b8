import type { NamedDirective } from '../model/named-directive.ts';
import type { Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { uncapitalise } from './capitalise.ts';
import { formatDate } from './date.ts';
import { directiveTitle } from './directive.ts';
import { methodPhrases } from './messages/method.ts';
import { fill } from './messages/say.ts';

/** A document that figures come from, and the places in it. */
export interface CitedSource {
  /** The source where its places begin: the page on method has its details. */
  readonly id: string;
  readonly title: string;
  /** The id of its record in the register. */
  readonly directive: string | undefined;
  /** Where in it; of what has no record in the register also when it was retrieved, for it may have changed since. */
  readonly places: readonly string[];
}

/** The sources in the order of their table, their documents, and the units that issued these, by id. */
export interface Named {
  readonly sources: ReadonlyMap<string, Source>;
  readonly directives: ReadonlyMap<string, NamedDirective>;
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * Sources by document, in the order of their table, not of the figures that happen to stand first: a document that gives figures in
 * several places is named once.
 */
export function citedSources(
  ids: ReadonlySet<string>,
  { sources, directives, units }: Named,
  language: Language,
): readonly CitedSource[] {
  const cited = [...sources.values()].filter(({ id }) => ids.has(id));
  const documents = Map.groupBy(cited, (source) => source.directive ?? source.title.vi);
  return [...documents.values()].flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const directive = directives.get(first.directive ?? '');
    return {
      id: first.id,
      directive: directive && first.directive,
      title: directive ? directiveTitle(directive, units, language) : worded(first.title, language),
      places: [
        ...places.flatMap(({ page }) => (page ? uncapitalise(worded(page, language)) : [])),
        ...(directive ? [] : retrievals(places, language)),
      ],
    };
  });
}

/** When a source was read or downloaded: `lấy ngày 10/02/2026`. */
export function retrievalInWords({ retrievedOn }: Source, language: Language): string | undefined {
  if (retrievedOn === undefined) return undefined;
  return fill(methodPhrases.retrieved[language], { date: formatDate(retrievedOn, language) });
}

function retrievals(sources: readonly Source[], language: Language): readonly string[] {
  return [...new Set(sources.flatMap((source) => retrievalInWords(source, language) ?? []))];
}
