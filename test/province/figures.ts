import type { ModelIndicator } from './indicators.ts';
import { indicators } from './indicators.ts';
import type { Month } from './months.ts';
import type { ModelUnit } from './unit.ts';

/**
 * What is known of a cell. `counted`: numerator and denominator; `rate`: only the published rate; the others are the
 * SDMX codes of a row without a figure; `none`: no row.
 */
export const cellStates = [
  'none',
  'counted',
  'rate',
  'estimated',
  'missing',
  'not-applicable',
  'suppressed',
] as const;

export type CellState = (typeof cellStates)[number];

/** Every figure of the province: unit × indicator × month, in arrays, because there may be millions. */
export interface Figures {
  readonly units: readonly ModelUnit[];
  readonly months: readonly Month[];
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
  /** Indexes of {@link cellStates}. */
  readonly states: Uint8Array;
}

export function emptyFigures(units: readonly ModelUnit[], months: readonly Month[]): Figures {
  const size = units.length * indicators.length * months.length;
  return {
    units,
    months,
    numerators: new Int32Array(size),
    denominators: new Int32Array(size),
    states: new Uint8Array(size),
  };
}

/** Where a cell lies in the arrays. */
export function cellIndex(
  { months }: Pick<Figures, 'months'>,
  unit: number,
  indicator: number,
  month: number,
): number {
  return (unit * indicators.length + indicator) * months.length + month;
}

export function stateAt({ states }: Figures, index: number): CellState {
  return cellStates[states[index] ?? 0] ?? 'none';
}

export function stateNumber(state: CellState): number {
  return cellStates.indexOf(state);
}

/** Whether an indicator is counted in a month at all. */
export function appliesIn({ from, to }: ModelIndicator, { firstDay }: Month): boolean {
  return (from === undefined || from <= firstDay) && (to === undefined || firstDay <= to);
}

/** Whether a state's counts add to a total. */
export function adds(state: CellState): boolean {
  return state === 'counted' || state === 'estimated';
}
