import type { Target } from '../model/target.ts';
import type { Attainment, Attainments } from './attainment.ts';

/** `none`: the target did not bind the unit, or the unit was not there. */
export type Outcome = Attainment['outcome'] | 'none';

/** A target whose outcome for a unit is another than in an earlier state of the portal. */
export interface TargetMove {
  readonly target: Target;
  readonly before: Outcome;
  readonly after: Attainment['outcome'];
}

/** Target by target, what is another for one unit in one ranking; `before` is `undefined` where it was not in that ranking. */
export function targetMoves(
  now: Attainments,
  before: Attainments | undefined,
): readonly TargetMove[] {
  const outcomes = new Map(
    before ? compared(before).map(({ target, outcome }) => [target.id, outcome]) : [],
  );
  return compared(now).flatMap(({ target, outcome }): TargetMove[] => {
    const earlier = outcomes.get(target.id) ?? 'none';
    const unknown = outcome === 'no-data' && earlier === 'none';
    return earlier === outcome || unknown ? [] : [{ target, before: earlier, after: outcome }];
  });
}

/** The targets that name a value. */
function compared({ scored, calls }: Attainments): readonly Attainment[] {
  return [...scored, ...calls].filter(({ outcome }) => outcome !== 'no-figure');
}
