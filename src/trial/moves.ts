import { counterpart, rowsByUnit } from '../ranking/counterpart.ts';
import type { PlacedUnit } from '../ranking/counterpart.ts';
import { rankAlone } from '../ranking/ranking.ts';
import type { RankedUnit, Ranking } from '../ranking/ranking.ts';
import { targetMoves } from '../ranking/target-moves.ts';
import type { TargetMove } from '../ranking/target-moves.ts';
import type { Portal } from '../model/portal.ts';
import type { Touched } from './touched.ts';

/** A unit in the new ranking, beside where it stands in the published one. */
export interface Move {
  readonly now: PlacedUnit;
  /** `undefined`: it does not stand there. */
  readonly before: PlacedUnit | undefined;
  /** Targets whose outcome for it is another; none for a unit that does not stand there. */
  readonly targets: readonly TargetMove[];
}

/** A ranking as dropped files would make it, set against the published one. */
export interface Comparison {
  readonly ranking: Ranking;
  /** Ranked first, in order; then those without a rank. */
  readonly moves: readonly Move[];
  /** Nothing is published of this indicator, group and period. */
  readonly isNew: boolean;
}

/** Ranks anew, and finds each unit in what is published. */
export function compareRankings(now: Portal, before: Portal, touched: Touched): Comparison {
  const ranking = rankAlone(now, touched.indicator, touched.level, touched.period);
  const { indicator, level, period } = touched;
  const published = counterpart(before, { indicator: indicator.id, level: level.id, period });
  const standings = published && rowsByUnit(published);
  const moves = [...rowsByUnit(ranking).values()].map((one) => {
    const earlier = standings?.get(one.unit.id);
    const targets = earlier ? targetMoves(one.attainments, earlier.attainments) : [];
    return { now: one, before: earlier, targets };
  });
  return { ranking, moves, isNew: published === undefined };
}

/** The rank of a standing; `undefined` where it has none. */
export function rankOf(standing: PlacedUnit | undefined): RankedUnit['rank'] {
  return standing !== undefined && 'rank' in standing ? standing.rank : undefined;
}
