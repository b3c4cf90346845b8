import { adds } from './figures.ts';
import type { Cell, CellState, Figures } from './figures.ts';
import type { Span } from './spans.ts';

/** What is known of a span of months: the counts of those that have any, added up. */
export interface SpanCell extends Cell {
  /** Some month of the span in which a report was due has no figure. */
  readonly incomplete: boolean;
}

/** The cell of a unit and an indicator in a span; state `none` where no month has a row. */
export function spanCell(
  figures: Figures,
  { unit, indicator }: { readonly unit: number; readonly indicator: number },
  { first, last }: Span,
): SpanCell {
  const cells = Array.from({ length: last - first + 1 }, (_, index) =>
    figures.at(unit, indicator, first + index),
  ).filter(({ state }) => state !== 'none');
  const state = stateOf(cells.map((cell) => cell.state));
  const counted = cells.filter((cell) => cell.state === state || adds(cell.state));
  return {
    state,
    numerator: sum(counted.map(({ numerator }) => numerator)),
    denominator: sum(counted.map(({ denominator }) => denominator)),
    incomplete: state === 'counted' && counted.length < cells.length,
  };
}

function stateOf(states: readonly CellState[]): CellState {
  if (states.some(adds)) return 'counted';
  const order = ['rate', 'suppressed', 'missing', 'not-applicable'] as const;
  return order.find((state) => states.includes(state)) ?? 'none';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
