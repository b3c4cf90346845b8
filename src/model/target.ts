import type { Row } from '../table/definition.ts';
import type { targets } from '../table/definitions/targets.ts';
import type { Place } from '../table/issue.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

export type Operator = '>=' | '<=' | '=' | '>' | '<';

/**
 * A value units are told to reach. It binds
 * - `unit` alone, when `levels` is empty;
 * - the units of `levels` at or below `unit`, when both are given;
 * - every unit of `levels`, or every unit, when `unit` is missing.
 */
export interface Target {
  readonly id: string;
  readonly indicator: string;
  readonly levels: readonly string[];
  readonly unit: string | undefined;
  readonly operator: Operator;
  /** `undefined`: the document refers to a target without stating a figure. */
  readonly value: number | undefined;
  /** First and last day, ISO, both included. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** The id of the directive that sets it. */
  readonly directive: string | undefined;
  readonly clause: Wording | undefined;
  /** `call`: a general demand ("100 %"), shown apart from scored targets. */
  readonly kind: 'scored' | 'call';
  readonly scope: Wording | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}

export function targetFrom(row: Row<typeof targets>): Target {
  return {
    id: row.target,
    indicator: row.indicator,
    levels: row.level ?? [],
    unit: row.unit,
    operator: row.operator,
    value: row.value,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    directive: row.directive,
    clause: optionalWording(row.clause, row.clause_en),
    kind: row.kind,
    scope: optionalWording(row.scope, row.scope_en),
    note: optionalWording(row.note, row.note_en),
    place: row.place,
  };
}

/** The targets in their order, those whose time is over on the day taken as today after all others. */
export function runningFirst(targets: readonly Target[], today: string): readonly Target[] {
  const isOver = ({ validTo }: Target) => validTo !== undefined && validTo < today;
  return targets.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
}
