import type { Indicator } from '../model/indicator.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import type { Attainments } from './attainment.ts';
import type { Movement } from './movement.ts';
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
