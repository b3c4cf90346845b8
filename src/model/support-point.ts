import type { Row } from '../table/definition.ts';
import { supportPoints } from '../table/definitions/support-points.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

/** A place where people get help to file online. */
export interface SupportPoint {
  readonly id: string;
  /** The id of the unit in charge. */
  readonly unit: string;
  readonly kind: SupportKind;
  readonly name: Wording;
  /** In Vietnamese, as on an envelope. */
  readonly address: string | undefined;
  readonly hours: Wording | undefined;
  /** Of the office, never of a person. */
  readonly phone: string | undefined;
  /** In WGS 84. */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly note: Wording | undefined;
}

export type SupportKind = Row<typeof supportPoints>['kind'];

/** In the order in which they are listed. */
export const supportKinds: readonly SupportKind[] = supportPoints.fields.kind.type.values;

export function supportPointFrom(row: Row<typeof supportPoints>): SupportPoint {
  const { latitude, longitude } = row;
  return {
    id: row.point,
    unit: row.unit,
    kind: row.kind,
    name: { vi: row.name, en: row.name_en },
    address: row.address,
    hours: optionalWording(row.hours, row.hours_en),
    phone: row.phone,
    position:
      latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    note: optionalWording(row.note, row.note_en),
  };
}
