import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { targetInWords } from '../../text/attainment.ts';
import { directiveTitle } from '../../text/directive.ts';
import { spanInWords } from '../../text/target.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import { orderedBy } from './ordered.ts';
import type { AddressOf } from './units.ts';

type Targets = Pick<Portal, 'targets' | 'indicators' | 'directives' | 'units'>;

/** The targets: found by the indicator, what is demanded of it, and the document that sets it. */
export function targetEntries(
  portal: Targets,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return portal.targets.flatMap((target) => {
    const indicator = portal.indicators.get(target.indicator);
    if (indicator === undefined) return [];
    const directive = portal.directives.get(target.directive ?? '');
    const title = directive && directiveTitle(directive, portal.units, language);
    return entry({
      kind: 'target',
      title: `${worded(indicator.name, language)}: ${targetInWords(target, indicator, language)}`,
      address: addressOf(target.id),
      detail: [spanInWords(target, language), title].filter(Boolean).join(', '),
      ...orderedBy(directive, portal.units, language),
    });
  });
}
