import type { Target } from '../model/target.ts';
import type { RankedUnit, Ranking } from './ranking.ts';

/** A ranking in which units with figures are short of a target. */
export interface Attention {
  readonly ranking: Ranking;
  readonly target: Target;
  /** How many met it. */
  readonly met: number;
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

/** The rankings in which units are held against a target: in no other can any fall short. */
export function heldToTargets(rankings: readonly Ranking[]): readonly Ranking[] {
  return rankings.filter(({ ranked }) =>
    ranked.some(({ attainments }) =>
      attainments.scored.some(({ outcome }) => outcome === 'met' || outcome === 'not-met'),
    ),
  );
}

/** Where units fall short, one entry for the first scored target of a ranking that any of them missed. */
export function attentionOf(rankings: readonly Ranking[]): readonly Attention[] {
  return rankings.flatMap((ranking) => {
    const target = missedTarget(ranking);
    if (target === undefined) return [];
    const compared = ranking.ranked.flatMap((row) =>
      row.attainments.scored
        .filter((one) => one.target === target)
        .map(({ outcome, gap = 0 }) => ({ row, outcome, distance: Math.abs(gap) })),
    );
    const met = compared.filter(({ outcome }) => outcome === 'met').length;
    const missed = compared
      .filter(({ outcome }) => outcome === 'not-met')
      .toSorted((a, b) => b.distance - a.distance)
      .map(({ row }) => row);
    return [{ ranking, target, met, missed, furthest: furthestOf(missed) }];
  });
}

/** In the order in which the rows name their targets. */
function missedTarget({ ranked }: Ranking): Target | undefined {
  const scored = ranked.flatMap(({ attainments }) => attainments.scored);
  const missed = new Set(
    scored.filter(({ outcome }) => outcome === 'not-met').map(({ target }) => target),
  );
  return scored.find(({ target }) => missed.has(target))?.target;
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
