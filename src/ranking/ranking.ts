import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { attaining, targetsInForce } from './attainment.ts';
import type { Attainments } from './attainment.ts';
import { earlierOf, movementsOf } from './movement.ts';
import type { Earlier, Movement } from './movement.ts';
import { placed, standingsOf } from './standing.ts';
import type { Standings } from './standing.ts';
import type { Figure, State } from './state.ts';

/** Standard competition rank (1, 2, 2, 4) among `of` ranked units. */
export interface Rank {
  readonly position: number;
  readonly tied: boolean;
  readonly of: number;
}

export interface RankedUnit {
  readonly unit: Unit;
  readonly state: Figure;
  /** `undefined` where the level is not ranked or the indicator has no polarity: then the order is only a listing. */
  readonly rank: Rank | undefined;
  /** The denominator is below 20: ranked, and marked. */
  readonly small: boolean;
  readonly movement: Movement | undefined;
  readonly attainments: Attainments;
}

export interface UnrankedUnit {
  readonly unit: Unit;
  readonly state: Exclude<State, Figure>;
  readonly attainments: Attainments;
}

/** One indicator, period and level: who is ranked, in order, and who is not, with the reason. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly period: Period;
  readonly ranked: readonly RankedUnit[];
  readonly unranked: readonly UnrankedUnit[];
  /** The period of the same kind just before, when it has figures: what movement is measured against. */
  readonly previous: Period | undefined;
}

/** Fewer dossiers than this make a rate jump with each one: the unit is ranked, and marked. */
export const smallDenominator = 20;

/**
 * Ranks the units of a level by one indicator in one period: standard competition ranking (1, 2, 2, 4), better by
 * polarity. Units whose values are equal at the published precision share a rank and stand in the order of their
 * Vietnamese names, then ids. Cost: the units of the level, and as much again for the period before.
 */
export function rank(portal: Portal, indicator: Indicator, level: Level, period: Period): Ranking {
  const standings = standingsOf(portal, indicator, level, period);
  const earlier = earlierOf(portal, indicator, level, period);
  return ranked(portal, { indicator, level, period, standings, earlier });
}

/** The same without a look at the period before: half the cost, for whoever tells nobody's movement. */
export function rankAlone(
  portal: Portal,
  indicator: Indicator,
  level: Level,
  period: Period,
): Ranking {
  const standings = standingsOf(portal, indicator, level, period);
  return ranked(portal, { indicator, level, period, standings, earlier: undefined });
}

interface Stood extends Pick<Ranking, 'indicator' | 'level' | 'period'> {
  readonly standings: Standings;
  readonly earlier: Earlier | undefined;
}

function ranked(
  portal: Portal,
  { indicator, level, period, standings: { figured, without }, earlier }: Stood,
): Ranking {
  const counts = level.ranked && indicator.polarity !== 'none';
  const movements = counts && earlier ? movementsOf(portal, period, figured, earlier) : undefined;
  const ranks = counts ? ranksOf(placed(figured).map(({ position }) => position)) : [];
  const attain = attaining(portal, targetsInForce(portal, indicator, period));
  return {
    indicator,
    level,
    period,
    ranked: figured.map(({ unit, state }, index) => ({
      unit,
      state,
      rank: ranks[index],
      small: (state.observation.denominator ?? smallDenominator) < smallDenominator,
      movement: movements?.get(unit.id),
      attainments: attain(unit, state),
    })),
    unranked: without.map(({ unit, state }) => ({
      unit,
      state,
      attainments: attain(unit, state),
    })),
    previous: earlier?.period,
  };
}

function ranksOf(positions: readonly number[]): readonly Rank[] {
  return positions.map((position, index) => ({
    position,
    tied: positions[index - 1] === position || positions[index + 1] === position,
    of: positions.length,
  }));
}
