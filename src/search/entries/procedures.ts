import type { Portal } from '../../model/portal.ts';
import { isOver, lineOfProcedure } from '../../model/procedure.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { handlerInWords, offeredInWords } from '../../text/procedure.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/** The procedures: found by name, field and who handles them. One that is offered no more says so, and what came in its place. */
export function procedureEntries(
  portal: Portal,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...portal.procedures.values()].map((procedure) => {
    const ended = isOver(portal, procedure);
    const next = ended ? lineOfProcedure(portal, procedure).after.at(-1) : undefined;
    return entry({
      kind: 'procedure',
      title: worded(procedure.name, language),
      address: addressOf(procedure.id),
      aliases: language === 'vi' ? [] : [procedure.name.vi],
      detail: [
        procedure.field && worded(procedure.field, language),
        handlerInWords(procedure, portal, language),
      ]
        .filter(Boolean)
        .join('. '),
      note: ended ? offeredInWords(procedure, language) : undefined,
      level: procedure.level,
      ended,
      heirs: next === undefined ? [] : [addressOf(next.id)],
    });
  });
}
