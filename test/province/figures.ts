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

/** What is known of a unit, an indicator and a month. */
export interface Cell {
  readonly numerator: number;
  readonly denominator: number;
  readonly state: CellState;
}

/** Every figure of the province. */
export interface Figures {
  readonly units: readonly ModelUnit[];
  readonly months: readonly Month[];
  /** The cell of a unit, an indicator and a month, each by its place in its list. */
  readonly at: (unit: number, indicator: number, month: number) => Cell;
  readonly put: (unit: number, indicator: number, month: number, cell: Cell) => void;
}

/** Figures in arrays of numbers, because there may be millions. */
export function emptyFigures(units: readonly ModelUnit[], months: readonly Month[]): Figures {
  const size = units.length * indicators.length * months.length;
  const numerators = new Int32Array(size);
  const denominators = new Int32Array(size);
  const states = new Uint8Array(size);
  const indexOf = (unit: number, indicator: number, month: number) =>
    (unit * indicators.length + indicator) * months.length + month;
  return {
    units,
    months,
    at(unit, indicator, month) {
      const index = indexOf(unit, indicator, month);
      return {
        numerator: numerators[index] ?? 0,
        denominator: denominators[index] ?? 0,
        state: cellStates[states[index] ?? 0] ?? 'none',
      };
    },
    put(unit, indicator, month, { numerator, denominator, state }) {
      const index = indexOf(unit, indicator, month);
      numerators[index] = numerator;
      denominators[index] = denominator;
      states[index] = cellStates.indexOf(state);
    },
  };
}

/** Whether an indicator is counted in a month at all. */
export function appliesIn({ from, to }: ModelIndicator, { firstDay }: Month): boolean {
  return (from === undefined || from <= firstDay) && (to === undefined || firstDay <= to);
}

/** Whether a state's counts add to a total. */
export function adds(state: CellState): boolean {
  return state === 'counted' || state === 'estimated';
}
