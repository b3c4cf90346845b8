import type { Attainments } from '../ranking/attainment.ts';
import { rankAlone } from '../ranking/ranking.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from '../ranking/ranking.ts';
import type { Portal } from '../model/portal.ts';
import { printPeriod } from '../table/period.ts';
import type { Touched } from './touched.ts';

/** Where a unit stands in a ranking. */
export type Standing = RankedUnit | UnrankedUnit;

/** A unit in the new ranking, beside where it stands in the published one. */
export interface Move {
  readonly now: Standing;
  /** `undefined`: it does not stand there. */
  readonly before: Standing | undefined;
  /** Whether it newly meets, or no longer meets, a scored target. */
  readonly target: 'met' | 'missed' | undefined;
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
  const published = publishedRanking(before, touched);
  const standings = new Map(
    [...(published?.ranked ?? []), ...(published?.unranked ?? [])].map((one) => [one.unit.id, one]),
  );
  const moves = [...ranking.ranked, ...ranking.unranked].map((one) => {
    const earlier = standings.get(one.unit.id);
    return { now: one, before: earlier, target: earlier && targetMove(one, earlier) };
  });
  return { ranking, moves, isNew: published === undefined };
}

function publishedRanking(
  before: Portal,
  { indicator, level, period }: Touched,
): Ranking | undefined {
  const [ownIndicator, ownLevel] = [
    before.indicators.get(indicator.id),
    before.levels.get(level.id),
  ];
  const known = before.observations
    .periodsOf(indicator.id, level.id)
    .some((each) => printPeriod(each) === printPeriod(period));
  if (ownIndicator === undefined || ownLevel === undefined || !known) return undefined;
  return rankAlone(before, ownIndicator, ownLevel, period);
}

function targetMove(now: Standing, before: Standing): Move['target'] {
  const [after, earlier] = [outcome(now.attainments), outcome(before.attainments)];
  return after === earlier ? undefined : after;
}

/** Met only when every scored target that can be judged is met. */
function outcome({ scored }: Attainments): 'met' | 'missed' | undefined {
  if (scored.some((each) => each.outcome === 'not-met')) return 'missed';
  return scored.some((each) => each.outcome === 'met') ? 'met' : undefined;
}

/** The rank of a standing; `undefined` where it has none. */
export function rankOf(standing: Standing | undefined): RankedUnit['rank'] {
  return standing !== undefined && 'rank' in standing ? standing.rank : undefined;
}
