import type { Directive } from '../model/directive.ts';
import type { ListedDirective } from '../model/named-directive.ts';
import type { Portal } from '../model/portal.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import type { Addresses } from '../text/address.ts';
import { directiveTitle, issuerName } from '../text/directive.ts';
import type { FeedEntry } from './atom.ts';
import { firstDay } from './day.ts';

type Register = Pick<Portal, 'directives' | 'units'>;

export interface Telling {
  readonly language: Language;
  readonly to: Addresses;
}

/**
 * The documents that the portal holds. One without a date stands at the newest date that it cites, for it cannot be older; without
 * any, it is left out.
 */
export function directiveEntries(register: Register, telling: Telling): readonly FeedEntry[] {
  return [...register.directives.values()].flatMap((directive) => {
    const day = dayOf(register, directive);
    if (!directive.held || day === undefined) return [];
    return [directiveEntry(register.units, { ...directive, day }, telling)];
  });
}

/** A document as an entry of a feed, the same in every feed. */
export function directiveEntry(
  units: ReadonlyMap<string, Unit>,
  directive: ListedDirective & Pick<FeedEntry, 'day'>,
  { language, to }: Telling,
): FeedEntry {
  const issuer = issuerName(directive, units, language);
  return {
    address: to.directive(directive.id),
    title: directiveTitle(directive, units, language),
    summary: [issuer, worded(directive.subject, language)].filter(Boolean).join('. '),
    day: directive.day,
  };
}

/** The day that a feed gives a document: see {@link directiveEntries}. */
export function dayOf(
  { directives }: Pick<Portal, 'directives'>,
  { issued, cites }: Pick<Directive, 'issued' | 'cites'>,
): string | undefined {
  const cited = cites.flatMap(
    ({ directive, date }) => date ?? directives.get(directive ?? '')?.issued ?? [],
  );
  return firstDay(issued ?? cited.toSorted().at(-1));
}
