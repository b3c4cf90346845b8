import type { Directive } from '../../model/directive.ts';
import type { Portal } from '../../model/portal.ts';
import type { Language } from '../../table/language.ts';
import { issuerName } from '../../text/directive.ts';
import type { Entry } from '../entry.ts';

/** The values of the filters for what a document says: who issued it, and when. */
export function orderedBy(
  directive: Pick<Directive, 'issued' | 'issuer' | 'issuerEn'> | undefined,
  units: Portal['units'],
  language: Language,
): Pick<Entry, 'issuer' | 'year'> {
  if (directive === undefined) return { issuer: undefined, year: undefined };
  const { issued } = directive;
  return {
    issuer: issuerName(directive, units, language),
    year: issued === undefined ? undefined : Number(issued.slice(0, 4)),
  };
}
