import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import { supportKindInWords } from '../../text/help.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';

/** The places that help people to file, each where the page of its unit tells of it: found by name and kind. */
export function helpEntries(
  { supportPoints, units }: Pick<Portal, 'supportPoints' | 'units'>,
  language: Language,
  to: Pick<Addresses, 'unit'>,
): readonly Entry[] {
  return [...supportPoints.values()].map(({ id, unit, kind, name }) =>
    entry({
      kind: 'help',
      title: worded(name, language),
      address: `${to.unit(unit)}#diem-${id}`,
      aliases: language === 'vi' ? [] : [name.vi],
      detail: supportKindInWords(kind, language),
      level: units.get(unit)?.level.id,
    }),
  );
}
