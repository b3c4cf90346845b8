import type { Target } from '../model/target.ts';
import type { Ranking } from './ranking.ts';

/** The targets that rows of a ranking are held against, each once, in the order in which the rows name them. */
export interface NamedTargets {
  readonly scored: readonly Target[];
  readonly calls: readonly Target[];
}

export function namedTargets({ ranked, unranked }: Ranking): NamedTargets {
  const scored = new Set<Target>();
  const calls = new Set<Target>();
  for (const rows of [ranked, unranked])
    for (const { attainments } of rows) {
      for (const { target } of attainments.scored) scored.add(target);
      for (const { target } of attainments.calls) calls.add(target);
    }
  return { scored: [...scored], calls: [...calls] };
}
