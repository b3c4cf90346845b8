import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from './ranking.ts';
import { reasonsOf } from './reason.ts';
import type { Reason } from './reason.ts';

/**
 * What a ranking says of one unit, and no more. The page of a unit shows this in place of the ranking: it stays as it is when the
 * figures of units far from its own are corrected.
 */
export interface Placing extends Pick<Ranking, 'indicator' | 'level' | 'period' | 'previous'> {
  readonly row: RankedUnit | UnrankedUnit;
  /** The place of `row` among all rows, first the ranked, then the others; counted from 0. */
  readonly index: number;
  /** How many rows the ranking has, ranked or not. */
  readonly rows: number;
  /** `undefined` when it is not ranked. */
  readonly reason: Reason | undefined;
}

/** Gives what the ranking of a level says of each unit in it, by unit id. */
export type PlacingsAt = (
  indicator: Indicator,
  level: Level,
  period: Period,
) => ReadonlyMap<string, Placing>;

/** What a ranking says of each unit in it, by unit id; in one pass. */
export function placingsOf(ranking: Ranking): ReadonlyMap<string, Placing> {
  const { indicator, level, period, previous, ranked, unranked } = ranking;
  const reasons = reasonsOf(ranking);
  const rows = ranked.length + unranked.length;
  const placings = [...ranked, ...unranked].map((row, index): [string, Placing] => {
    const reason = reasons.get(row.unit.id);
    return [row.unit.id, { indicator, level, period, previous, row, index, rows, reason }];
  });
  return new Map(placings);
}
