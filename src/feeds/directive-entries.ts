import type { Directive } from '../model/directive.ts';
import type { Portal } from '../model/portal.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import type { Addresses } from '../text/address.ts';
import { directiveTitle, issuerName } from '../text/directive.ts';
import type { FeedEntry } from './atom.ts';
import { firstDay } from './day.ts';

type Register = Pick<Portal, 'directives' | 'units'>;

/** The documents that the portal holds. One without a date stands at the newest date that it cites, for it cannot be older; without any, it is left out. */
export function directiveEntries(
  register: Register,
  language: Language,
  to: Addresses,
): readonly FeedEntry[] {
  return [...register.directives.values()].flatMap((directive) => {
    const day = dayOf(register, directive);
    return directive.held && day !== undefined
      ? [directiveEntry(register, { directive, day }, { language, to })]
      : [];
  });
}

function directiveEntry(
  { units }: Register,
  { directive, day }: { readonly directive: Directive; readonly day: string },
  { language, to }: { readonly language: Language; readonly to: Addresses },
): FeedEntry {
  const issuer = issuerName(directive, units, language);
  return {
    address: to.directive(directive.id),
    title: directiveTitle(directive, units, language),
    summary: [issuer, worded(directive.subject, language)].filter(Boolean).join('. '),
    day,
  };
}

function dayOf({ directives }: Register, { issued, cites }: Directive): string | undefined {
  const cited = cites.flatMap(
    ({ directive, date }) => date ?? directives.get(directive ?? '')?.issued ?? [],
  );
  return firstDay(issued ?? cited.toSorted().at(-1));
}
