import type { Ranking } from './ranking.ts';

/** What the rows of a ranking have to tell: a table has no column that would stay empty. */
export interface RankingColumns {
  readonly ranks: boolean;
  /** Some figures are computed from counts. */
  readonly counts: boolean;
  /** Some figures are taken as a source prints them. */
  readonly published: boolean;
  readonly movement: boolean;
  /** Some units are held against a target; `severalTargets`: some against more than one. */
  readonly targets: boolean;
  readonly severalTargets: boolean;
}

export function columnsOf({ ranked }: Ranking): RankingColumns {
  return {
    ranks: ranked.some(({ rank }) => rank !== undefined),
    counts: ranked.some(({ state }) => state.basis === 'counts'),
    published: ranked.some(({ state }) => state.basis === 'published'),
    movement: ranked.some(({ movement }) => movement !== undefined),
    targets: ranked.some(({ attainments }) => attainments.scored.length > 0),
    severalTargets: ranked.some(({ attainments }) => attainments.scored.length > 1),
  };
}
