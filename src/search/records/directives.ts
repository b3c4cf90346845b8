import type { Portal } from '../../model/portal.ts';
import type { Directive } from '../../model/directive.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { directiveTitle } from '../../text/directive.ts';
import type { AddressOf } from '../entries/units.ts';
import { textOf } from '../text-record.ts';
import type { BodyOf, TextRecord } from '../text-record.ts';

type Register = Pick<Portal, 'directives' | 'units' | 'tasks'>;

/** The directives whose text is held: subject, summary, what is quoted of them, and the tasks they give. */
export function directiveRecords(
  portal: Register,
  language: Language,
  { addressOf, bodyOf }: { readonly addressOf: AddressOf; readonly bodyOf: BodyOf },
): readonly TextRecord[] {
  const held = [...portal.directives.values()].filter((directive) => directive.held);
  return held.map((directive) => ({
    language,
    title: directiveTitle(directive, portal.units, language),
    address: addressOf(directive.id),
    text: textOf([
      worded(directive.subject, language),
      // A reader of English finds what is told in Vietnamese alone too.
      bodyOf('directives', directive.id, language) ?? bodyOf('directives', directive.id, 'vi'),
      ...directive.statements.map(({ quote }) => worded(quote, language)),
      ...actionsOf(portal, directive, language),
    ]),
  }));
}

function actionsOf({ tasks }: Register, { id }: Directive, language: Language): readonly string[] {
  return tasks
    .filter(({ directive }) => directive === id)
    .map(({ action }) => worded(action, language));
}
