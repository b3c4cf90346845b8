import type { Directive } from '../../model/directive.ts';
import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { directiveTitle } from '../../text/directive.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import { orderedBy } from './ordered.ts';
import type { AddressOf } from './units.ts';

/** The directives: found by kind, number, symbol, date, issuer and subject. */
export function directiveEntries(
  { directives, units }: Pick<Portal, 'directives' | 'units'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...directives.values()].map((directive) => {
    const { id, subject } = directive;
    const ordered = orderedBy(directive, units, language);
    return entry({
      kind: 'directive',
      title: directiveTitle(directive, units, language),
      address: addressOf(id),
      aliases: language === 'vi' ? [] : vietnameseNames(directive, units),
      detail: [ordered.issuer, worded(subject, language)].filter(Boolean).join('. '),
      ...ordered,
    });
  });
}

/** Its Vietnamese title, and the name that its issuer bears on it where the page tells another. */
function vietnameseNames(directive: Directive, units: Portal['units']): readonly string[] {
  const { issuer, issuerEn } = directive;
  const own = issuer === undefined || issuerEn === undefined ? [] : [issuer];
  return [directiveTitle(directive, units, 'vi'), ...own];
}
