import type { Row } from '../table/definition.ts';
import type { levels } from '../table/definitions/levels.ts';
import type { unitChanges } from '../table/definitions/unit-changes.ts';
import type { units } from '../table/definitions/units.ts';
import type { Place } from '../table/issue.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

/** A kind of unit. Units are ranked only inside one level, and only where `ranked`. */
export interface Level {
  readonly id: string;
  readonly name: Wording;
  readonly order: number;
  readonly ranked: boolean;
}

/** A body that is measured, in one of its lives: a rename, a retype or a merger makes another unit. */
export interface Unit {
  readonly id: string;
  readonly name: Wording;
  readonly shortName: Wording;
  readonly level: Level;
  /** The id of the unit above. */
  readonly parent: string | undefined;
  /** Official code, as text. */
  readonly code: string | undefined;
  /** First day, ISO. `undefined`: older than the data. */
  readonly validFrom: string | undefined;
  /** Last day, ISO, included; bounded by the last day of the unit above. `undefined`: still exists. */
  readonly validTo: string | undefined;
  /** `false`: no source states the last day; `validTo` is that of a unit above, and this one ended no later. */
  readonly endStated: boolean;
  readonly legalBasis: string | undefined;
  readonly website: string | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}

export type UnitChangeKind =
  'rename' | 'retype' | 'reparent' | 'merge' | 'split' | 'abolish' | 'create';

/**
 * What became of a unit, on `date`, from one unit to another (an abolished one has no `to`, a created one no `from`).
 */
export interface UnitChange {
  readonly date: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: UnitChangeKind;
  readonly legalBasis: string | undefined;
  readonly note: Wording | undefined;
}

export function levelFrom(row: Row<typeof levels>): Level {
  return {
    id: row.level,
    name: { vi: row.name, en: row.name_en },
    order: row.order,
    ranked: row.ranked,
  };
}

/** A unit of a row; without a short name its name serves. */
export function unitFrom(row: Row<typeof units>, level: Level): Unit {
  const name = { vi: row.name, en: row.name_en };
  return {
    id: row.unit,
    name,
    shortName: optionalWording(row.short_name, row.short_name_en) ?? name,
    level,
    parent: row.parent,
    code: row.code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    endStated: row.valid_to !== undefined,
    legalBasis: row.legal_basis,
    website: row.website,
    note: optionalWording(row.note, row.note_en),
    place: row.place,
  };
}

export function changeFrom(row: Row<typeof unitChanges>): UnitChange {
  return {
    date: row.date,
    from: row.from,
    to: row.to,
    kind: row.kind,
    legalBasis: row.legal_basis,
    note: optionalWording(row.note, row.note_en),
  };
}
