/** What kind of body a unit is; drives its size and which figures it has. */
export type UnitKind =
  | 'province'
  | 'department'
  | 'vertical'
  | 'district'
  | 'commune'
  | 'ward'
  | 'town'
  | 'zone'
  | 'silent';

/** A unit of the invented province: a row of `units.csv`, and what drives its figures. */
export interface ModelUnit {
  readonly id: string;
  readonly kind: UnitKind;
  /** Code of `levels.csv`. */
  readonly level: string;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly shortNameEn: string;
  readonly parent: string | undefined;
  readonly code: string | undefined;
  /** First and last day, ISO, both included; `undefined`: not bounded. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly note?: { readonly vi: string; readonly en: string } | undefined;
  /** Dossiers received in a usual month. */
  readonly size: number;
  /** How far above or below the others of its kind, in logits: about -1.5 to 1.5. */
  readonly skill: number;
  /** Drives chance; a unit that carries another on keeps its number. */
  readonly number: number;
}

/** A row of `unit_changes.csv`. */
export interface ModelChange {
  readonly date: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: 'rename' | 'retype' | 'reparent' | 'merge' | 'split' | 'abolish' | 'create';
  readonly legalBasis: string;
  readonly note?: { readonly vi: string; readonly en: string } | undefined;
}

export interface UnitPlan {
  readonly units: readonly ModelUnit[];
  readonly changes: readonly ModelChange[];
}

/** Whether a unit exists on the first day of a month; every change falls on the first day of one. */
export function existsOn({ from, to }: Pick<ModelUnit, 'from' | 'to'>, firstDay: string): boolean {
  return (from === undefined || from <= firstDay) && (to === undefined || firstDay <= to);
}
