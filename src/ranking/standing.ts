import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { populationOf } from './population.ts';
import { atPrecision } from './precision.ts';
import { isFigure, stateOfReport } from './state.ts';
import type { Figure, State } from './state.ts';

/**
 * A unit with a figure. The smaller the `merit`, the better: the value at the published precision, turned by
 * polarity.
 */
export interface Standing {
  readonly unit: Unit;
  readonly state: Figure;
  readonly merit: number;
}

/** The population of a ranking, parted into those with a figure and those without. */
export interface Standings {
  /** Best first; inside a tie by Vietnamese name, then id. Without polarity: the highest value first, as a listing. */
  readonly figured: readonly Standing[];
  /** By state (no dossiers, not reported, not applicable), then Vietnamese name, then id. */
  readonly without: readonly { readonly unit: Unit; readonly state: Exclude<State, Figure> }[];
}

const stateOrder = ['no-dossiers', 'not-reported', 'not-applicable', 'did-not-exist'] as const;

/** Orders the population of one indicator, level and period. Sorting is stable, so ties keep the order of names. */
export function standingsOf(
  portal: Portal,
  indicator: Indicator,
  level: Level,
  period: Period,
): Standings {
  const figured: Standing[] = [];
  const without: Standings['without'][number][] = [];
  for (const { unit, observation } of populationOf(portal, indicator, level, period)) {
    const state = stateOfReport(observation, indicator);
    if (isFigure(state)) figured.push({ unit, state, merit: meritOf(indicator, state.value) });
    else without.push({ unit, state });
  }
  return {
    figured: figured.sort((a, b) => a.merit - b.merit),
    without: without.sort(
      (a, b) => stateOrder.indexOf(a.state.kind) - stateOrder.indexOf(b.state.kind),
    ),
  };
}

/**
 * Standings already in order, each with its position by standard competition ranking: 1 + the number of strictly
 * better ones.
 */
export function placed(
  standings: readonly Standing[],
): readonly { readonly standing: Standing; readonly position: number }[] {
  let position = 1;
  return standings.map((standing, index) => {
    if (index > 0 && standings[index - 1]?.merit !== standing.merit) position = index + 1;
    return { standing, position };
  });
}

function meritOf({ polarity, decimals }: Indicator, value: number): number {
  const published = atPrecision(value, decimals);
  return polarity === 'lower' ? published : -published;
}
