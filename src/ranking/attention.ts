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
  readonly furthest: Furthest;
}

/** Who of those short of a target is told by name. */
export interface Furthest {
  readonly named: readonly RankedUnit[];
  /** The furthest, where they are equal and too many to name: to name some of them would blame them for their letter. */
  readonly equal: readonly RankedUnit[];
  /** How many more are short of it. */
  readonly others: number;
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
    return [{ ranking, summary, missed, furthest: furthestOf(missed) }];
  });
}

/** So many are named at most. */
const most = 3;

/** The first of those who missed; units of one rank are named all or not at all. */
function furthestOf(missed: readonly RankedUnit[]): Furthest {
  const named = missed.slice(0, most);
  const cut = missed[most];
  while (cut !== undefined && isEqual(named.at(-1), cut)) named.pop();
  const [first] = missed;
  const equal = named.length > 0 ? [] : missed.filter((row) => isEqual(first, row));
  return { named, equal, others: missed.length - named.length - equal.length };
}

function isEqual(one: RankedUnit | undefined, other: RankedUnit): boolean {
  if (one?.rank === undefined) return one?.state.value === other.state.value;
  return one.rank.position === other.rank?.position;
}
