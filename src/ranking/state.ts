import { existedIn } from '../model/ancestry.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import type { Unit } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/**
 * What is known of a unit, an indicator and a period. Six answers that must never be mistaken for each other:
 * a rate of zero is ranked; no dossiers, not reported, not applicable and did not exist are not.
 */
export type State =
  | Figure
  | { readonly kind: 'no-dossiers'; readonly observation: Observation }
  | { readonly kind: 'not-reported'; readonly observation: Observation | undefined }
  | { readonly kind: 'not-applicable'; readonly observation: Observation }
  | { readonly kind: 'did-not-exist' };

/** A number, exact: never rounded before it is compared. */
export interface Figure {
  readonly kind: 'value' | 'zero';
  readonly value: number;
  /** `counts`: computed from numerator and denominator; `published`: taken as the source prints it. */
  readonly basis: 'counts' | 'published';
  readonly observation: Observation;
}

/**
 * What is known of a unit, an indicator and a period. Outside the life of the unit: did not exist. Without a row: not
 * reported; whether a report was due is a question of `populationOf`.
 */
export function stateOf(portal: Portal, unit: Unit, indicator: Indicator, period: Period): State {
  if (!existedIn(unit, period)) return { kind: 'did-not-exist' };
  return stateOfReport(
    portal.observations.find(unit.id, indicator.id, printPeriod(period)),
    indicator,
  );
}

/** The state of a unit that existed, by its row; without one: not reported. */
export function stateOfReport(observation: Observation | undefined, indicator: Indicator): State {
  return observation === undefined
    ? { kind: 'not-reported', observation }
    : stateOfRow(observation, indicator);
}

/**
 * Reads one row. Status M: not applicable; O (missing) and Q (suppressed): not reported, whatever else the row holds.
 * Denominator 0: no dossiers. Counts go before the published value; a numerator of 0 is zero even where the
 * denominator is not stated.
 */
export function stateOfRow(observation: Observation, indicator: Indicator): State {
  const { status, numerator, denominator, value } = observation;
  if (status === 'M') return { kind: 'not-applicable', observation };
  if (status === 'O' || status === 'Q') return { kind: 'not-reported', observation };
  if (denominator === 0) return { kind: 'no-dossiers', observation };
  if (numerator !== undefined && denominator !== undefined) {
    return figure(ratio(indicator, numerator, denominator), 'counts', observation);
  }
  const published =
    value ?? (indicator.unitOfMeasure === 'count' ? numerator : zeroOnly(numerator));
  return published === undefined
    ? { kind: 'not-reported', observation }
    : figure(published, 'published', observation);
}

/**
 * numerator × 100 ÷ denominator for a percentage, numerator ÷ denominator otherwise. Multiplied first: the product of
 * integers is exact, so the only rounding is that of the division, and 50 of 100 is 50 to the last bit.
 */
export function ratio(
  { unitOfMeasure }: Indicator,
  numerator: number,
  denominator: number,
): number {
  return (unitOfMeasure === 'percent' ? numerator * 100 : numerator) / denominator;
}

/** Whether a state is a number that can be ranked. */
export function isFigure(state: State): state is Figure {
  return state.kind === 'value' || state.kind === 'zero';
}

function figure(value: number, basis: Figure['basis'], observation: Observation): Figure {
  return { kind: value === 0 ? 'zero' : 'value', value, basis, observation };
}

function zeroOnly(numerator: number | undefined): number | undefined {
  return numerator === 0 ? 0 : undefined;
}
