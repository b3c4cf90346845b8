import type { Indicator } from '../model/indicator.ts';
import type { Unit } from '../model/unit.ts';
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
  /** What would have equalled the unit above at the published precision. */
  readonly needed: Needed;
}

/** “Why this rank” of every ranked unit, by unit id; in one pass, which the best begins. */
export function reasonsOf({ indicator, ranked }: Ranking): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>();
  const allEqual = ranked.length > 1 && ranked.every(({ rank }) => rank?.position === 1);
  let better: RankedUnit | undefined;
  let last: RankedUnit | undefined;
  for (const row of ranked) {
    const { unit, rank, state } = row;
    if (rank === undefined) continue;
    if (last?.rank?.position !== rank.position) better = last;
    last = row;
    const above = better && aboveOf(indicator, state, better);
    reasons.set(unit.id, { rank, figure: state, allEqual, above });
  }
  return reasons;
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
  return { unit, rank, figure: state, needed };
}
