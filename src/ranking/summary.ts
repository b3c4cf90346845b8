import type { Target } from '../model/target.ts';
import type { Attainment } from './attainment.ts';
import type { Ranking } from './ranking.ts';
import { ratio } from './state.ts';

/** How the units that a target binds stand to it. */
export interface TargetSummary {
  readonly target: Target;
  readonly met: number;
  readonly notMet: number;
  readonly noData: number;
}

/** All dossiers together: the sums of what the units counted. */
export interface Aggregate {
  readonly numerator: number;
  readonly denominator: number;
  /** From the sums: for a percentage numerator × 100 ÷ denominator. */
  readonly value: number;
  /** How many units the sums are made of. */
  readonly units: number;
}

/** A ranking in a few numbers. Lowest, median and highest are values of units, never a rate of them together. */
export interface Summary {
  /** Units in the ranking, with a figure or without. */
  readonly units: number;
  readonly withFigure: number;
  readonly lowest: number | undefined;
  readonly median: number | undefined;
  readonly highest: number | undefined;
  /** Scored targets with a value, in the order of the file. */
  readonly targets: readonly TargetSummary[];
  readonly aggregate: Aggregate | undefined;
}

export function summarise(ranking: Ranking): Summary {
  const values = ranking.ranked.map(({ state }) => state.value).sort((a, b) => a - b);
  return {
    units: ranking.ranked.length + ranking.unranked.length,
    withFigure: values.length,
    lowest: values[0],
    median: medianOf(values),
    highest: values.at(-1),
    targets: targetsOf(ranking),
    aggregate: aggregateOf(ranking),
  };
}

/** The middle value; of an even number of values, half the sum of the two in the middle. */
function medianOf(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/**
 * Sums of numerators and of denominators, a rate of the sums; never a mean of rates. `undefined` unless every figure
 * comes from counts, for the sums of some units would pass for all. Units without a figure are not in it.
 */
function aggregateOf({ indicator, ranked }: Ranking): Aggregate | undefined {
  const sums = { numerator: 0, denominator: 0 };
  for (const { state } of ranked) {
    const { numerator, denominator } = state.observation;
    if (numerator === undefined || denominator === undefined) return undefined;
    sums.numerator += numerator;
    sums.denominator += denominator;
  }
  if (sums.denominator === 0) return undefined;
  const value = ratio(indicator, sums.numerator, sums.denominator);
  return { ...sums, value, units: ranked.length };
}

function targetsOf({ ranked, unranked }: Ranking): readonly TargetSummary[] {
  const attainments = [...ranked, ...unranked]
    .flatMap((row) => row.attainments.scored)
    .filter(({ outcome }) => outcome !== 'no-figure');
  return [...Map.groupBy(attainments, ({ target }) => target)].map(([target, group]) => ({
    target,
    met: count(group, 'met'),
    notMet: count(group, 'not-met'),
    noData: count(group, 'no-data'),
  }));
}

function count(attainments: readonly Attainment[], outcome: Attainment['outcome']): number {
  return attainments.filter((one) => one.outcome === outcome).length;
}
