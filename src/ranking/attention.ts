import type { Attainment } from './attainment.ts';
import type { RankedUnit, Ranking } from './ranking.ts';
import { summarise } from './summary.ts';
import type { TargetSummary } from './summary.ts';

/** A ranking in which units with figures are short of a target. */
export interface Attention {
  readonly ranking: Ranking;
  readonly summary: TargetSummary;
  /** Furthest from the target first; inside a tie in the order of the ranking. */
  readonly missed: readonly RankedUnit[];
}

/** Where units fall short, one entry for the first scored target of a ranking that any of them missed. */
export function attentionOf(rankings: readonly Ranking[]): readonly Attention[] {
  return rankings.flatMap((ranking) => {
    const summary = summarise(ranking).targets.find(({ notMet }) => notMet > 0);
    if (summary === undefined) return [];
    const outcome = ({ attainments }: RankedUnit): Attainment | undefined =>
      attainments.scored.find(({ target }) => target === summary.target);
    const missed = ranking.ranked
      .filter((row) => outcome(row)?.outcome === 'not-met')
      .toSorted((a, b) => Math.abs(outcome(b)?.gap ?? 0) - Math.abs(outcome(a)?.gap ?? 0));
    return [{ ranking, summary, missed }];
  });
}
