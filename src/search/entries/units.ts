import { hasEnded } from '../../model/ancestry.ts';
import { heirs, successors } from '../../model/lineage.ts';
import type { Portal } from '../../model/portal.ts';
import type { Unit } from '../../model/unit.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { lifeInWords } from '../../text/life.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';

/** Where the page of something is, by its code. */
export type AddressOf = (id: string) => string;

type Units = Pick<Portal, 'units' | 'changesFrom' | 'changesTo' | 'buildDate'>;

/**
 * The units: found by name and short name, in English also by the Vietnamese ones; below the title the unit above. One that
 * ended says until when it was, and what became of it.
 */
export function unitEntries(
  portal: Units,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...portal.units.values()].map((unit) => {
    const above = portal.units.get(unit.parent ?? '');
    const ended = hasEnded(portal, unit);
    return entry({
      kind: 'unit',
      title: worded(unit.name, language),
      address: addressOf(unit.id),
      aliases: namesOf(unit, language),
      detail: above && worded(above.name, language),
      note: ended ? lifeInWords(unit, language) : undefined,
      level: unit.level.id,
      ended,
      heirs: ended ? becameOf(portal, unit).map(({ id }) => addressOf(id)) : [],
    });
  });
}

/** The units of today that came of it; where none is known, those that came after it and ended too. */
function becameOf(portal: Units, unit: Unit): readonly Unit[] {
  const today = heirs(portal, unit);
  return today.length > 0 ? today : successors(portal, unit).map((kin) => kin.unit);
}

function namesOf({ name, shortName }: Unit, language: Language): readonly string[] {
  const own = worded(shortName, language);
  return language === 'vi' ? [own] : [own, name.vi, shortName.vi];
}
