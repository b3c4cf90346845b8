import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import { meets } from './attainment.ts';
import { neededFor } from './needed.ts';
import type { Needed } from './needed.ts';
import { atPrecision } from './precision.ts';
import type { Rank, RankedUnit, Ranking } from './ranking.ts';
import type { Figure } from './state.ts';

/** Why a unit stands where it stands: its own figure, and what parts it from the unit just above. */
export interface Reason {
  readonly rank: Rank;
  readonly figure: Figure;
  /** Every ranked unit has this result: a place would say nothing. */
  readonly allEqual: boolean;
  /** The nearest unit with a strictly better rank; `undefined` for the first. */
  readonly above: Above | undefined;
}

export interface Above {
  readonly unit: Unit;
  readonly rank: Rank;
  readonly figure: Figure;
  /**
   * The value above minus the own, in the indicator's unit (percentage points for a percentage); negative where lower
   * is better.
   */
  readonly gap: number;
  /** What would have equalled the unit above at the published precision. */
  readonly needed: Needed;
}

/** “Why this rank” of one unit; `undefined` when it is not ranked. */
export function reasonOf(ranking: Ranking, unit: string): Reason | undefined {
  const own = ranking.ranked.find((row) => row.unit.id === unit);
  if (own?.rank === undefined) return undefined;
  const { rank, state } = own;
  const better = ranking.ranked.findLast(
    (row) => row.rank !== undefined && row.rank.position < rank.position,
  );
  const allEqual = rank.tied && ranking.ranked.every((row) => row.rank?.position === rank.position);
  const above = better && aboveOf(ranking.indicator, state, better);
  return { rank, figure: state, allEqual, above };
}

/**
 * How many dossiers more (or fewer) would have met a target, compared exactly, without rounding. `undefined` when the
 * target states no value, asks for an exact one, or is met.
 */
export function neededToMeet(
  indicator: Indicator,
  figure: Figure,
  { operator, value }: Target,
): Needed | undefined {
  if (value === undefined || operator === '=' || meets(figure.value, operator, value)) {
    return undefined;
  }
  const change = operator === '>=' || operator === '>' ? 'more' : 'fewer';
  return neededFor(indicator, figure, change, (reached) => meets(reached, operator, value));
}

function aboveOf(indicator: Indicator, own: Figure, better: RankedUnit): Above | undefined {
  const { unit, rank, state } = better;
  if (rank === undefined) return undefined;
  const goal = atPrecision(state.value, indicator.decimals);
  const higher = indicator.polarity !== 'lower';
  const needed = neededFor(indicator, own, higher ? 'more' : 'fewer', (value) => {
    const reached = atPrecision(value, indicator.decimals);
    return higher ? reached >= goal : reached <= goal;
  });
  return { unit, rank, figure: state, gap: state.value - own.value, needed };
}
