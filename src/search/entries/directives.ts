import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { directiveTitle, issuerName } from '../../text/directive.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/** The directives: found by kind, number, symbol, date, issuer and subject. */
export function directiveEntries(
  { directives, units }: Pick<Portal, 'directives' | 'units'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...directives.values()].map((directive) => {
    const { id, subject, issued, issuer } = directive;
    const name = issuer === undefined ? undefined : issuerName({ issuer }, units, language);
    return entry({
      kind: 'directive',
      title: directiveTitle(directive, units, language),
      address: addressOf(id),
      aliases: language === 'vi' ? [] : [directiveTitle(directive, units, 'vi')],
      detail: [name, worded(subject, language)].filter(Boolean).join('. '),
      year: issued === undefined ? undefined : Number(issued.slice(0, 4)),
      issuer: name,
    });
  });
}
