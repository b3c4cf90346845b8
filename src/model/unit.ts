import type { Place } from '../table/issue.ts';
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
  readonly legalBasis: string | undefined;
  readonly website: string | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}

export type UnitChangeKind =
  'rename' | 'retype' | 'reparent' | 'merge' | 'split' | 'abolish' | 'create';

/** What became of a unit, on `date`, from one unit to another (an abolished one has no `to`, a created one no `from`). */
export interface UnitChange {
  readonly date: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: UnitChangeKind;
  readonly legalBasis: string | undefined;
  readonly note: Wording | undefined;
}
