import type { Portal } from '../model/portal.ts';
import { isFigure, stateOfRow } from './state.ts';

/** What a portal holds, as counts. */
export interface Holdings {
  /** A row that says why there is no figure is not counted. */
  readonly figures: number;
  readonly units: number;
  readonly indicators: number;
}

export function holdingsOf({ observations, units, indicators }: Portal): Holdings {
  const figures = observations.all.filter((observation) => {
    const indicator = indicators.get(observation.indicator);
    return indicator !== undefined && isFigure(stateOfRow(observation, indicator));
  });
  return { figures: figures.length, units: units.size, indicators: indicators.size };
}
