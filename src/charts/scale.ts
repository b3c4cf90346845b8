import { scaleLinear, ticks } from 'd3';
import type { Indicator } from '../model/indicator.ts';

/**
 * The end of a scale that begins at zero and holds everything up to the highest value. A percentage reaches to 100 once anything lies above 50, so that
 * a bar shows its share of the whole; small values get the next round number with room above the highest, so that they can be told apart.
 */
export function scaleEnd(
  highest: number,
  { unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>,
): number {
  const percent = unitOfMeasure === 'percent';
  if (percent && (highest <= 0 || (highest > 50 && highest <= 100))) return 100;
  if (highest <= 0) return 1;
  const [, end = highest] = scaleLinear([0, highest * 1.08], [0, 1])
    .nice(5)
    .domain();
  return end;
}

/** About so many round steps of a scale, whole ones where things are counted. */
export function stepsOf(
  [low, high]: readonly [low: number, high: number],
  count: number,
  { unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>,
): readonly number[] {
  const steps = ticks(low, high, count);
  return unitOfMeasure === 'count' ? steps.filter(Number.isInteger) : steps;
}

/** Rounds a place in a drawing to a tenth, which no eye can tell from the exact one and every machine prints alike. */
export function tenth(place: number): number {
  return Math.round(place * 10) / 10;
}
