import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { directiveTitle } from '../../text/directive.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import { orderedBy } from './ordered.ts';
import type { AddressOf } from './units.ts';

/** The tasks: found by what must be done and by the document that says so. */
export function taskEntries(
  { tasks, directives, units }: Pick<Portal, 'tasks' | 'directives' | 'units'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return tasks.map(({ id, action, directive: by }) => {
    const directive = directives.get(by);
    return entry({
      kind: 'task',
      title: worded(action, language),
      address: addressOf(id),
      detail: directive && directiveTitle(directive, units, language),
      ...orderedBy(directive, units, language),
    });
  });
}
