import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import { supportKindInWords } from '../../text/help.ts';
import { procedureLine, serviceLevelMeaning } from '../../text/procedure.ts';
import type { AddressOf } from '../entries/units.ts';
import { textOf } from '../text-record.ts';
import type { TextRecord } from '../text-record.ts';

/** The procedures: field, service level and who handles them. */
export function procedureRecords(
  portal: Pick<Portal, 'procedures' | 'units' | 'levels' | 'buildDate'>,
  language: Language,
  addressOf: AddressOf,
): readonly TextRecord[] {
  return [...portal.procedures.values()].map((procedure) => ({
    language,
    title: worded(procedure.name, language),
    address: addressOf(procedure.id),
    text: textOf([
      procedure.field && worded(procedure.field, language),
      procedureLine(procedure, portal, language),
      serviceLevelMeaning(procedure.serviceLevel, language),
      procedure.note && worded(procedure.note, language),
    ]),
  }));
}

/** The places that help people to file: address, hours, what to know before one comes. */
export function helpRecords(
  { supportPoints }: Pick<Portal, 'supportPoints'>,
  language: Language,
  to: Pick<Addresses, 'unit'>,
): readonly TextRecord[] {
  return [...supportPoints.values()].map(({ id, unit, kind, name, address, hours, note }) => ({
    language,
    title: worded(name, language),
    address: `${to.unit(unit)}#diem-${id}`,
    text: textOf([
      supportKindInWords(kind, language),
      address,
      hours && worded(hours, language),
      note && worded(note, language),
    ]),
    brief: true,
  }));
}
