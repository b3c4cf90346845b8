import type { Portal } from '../model/portal.ts';
import type { Period } from '../table/period.ts';
import { isFigure, stateOfRow } from './state.ts';

/** What a portal holds, as counts. */
export interface Holdings {
  /** A row that says why there is no figure is not counted. */
  readonly figures: number;
  /** Those that have one of the figures. */
  readonly units: number;
  readonly indicators: number;
  /** The years of the first and the last of the figures; an open period counts for the year in which it begins. */
  readonly years: { readonly first: number; readonly last: number } | undefined;
}

/** Counted once: the first page says it in every language. */
export function holdingsOf(portal: Portal): Holdings {
  const holdings = known.get(portal) ?? counted(portal);
  known.set(portal, holdings);
  return holdings;
}

const known = new WeakMap<Portal, Holdings>();

function counted({ observations, indicators }: Portal): Holdings {
  let figures = 0;
  const units = new Set<string>();
  const measured = new Set<string>();
  const periods = new Set<Period>();
  for (const observation of observations.all) {
    const indicator = indicators.get(observation.indicator);
    if (indicator === undefined || !isFigure(stateOfRow(observation, indicator))) continue;
    figures += 1;
    units.add(observation.unit);
    measured.add(observation.indicator);
    periods.add(observation.period);
  }
  return {
    figures,
    units: units.size,
    indicators: measured.size,
    years: yearsOf([...periods]),
  };
}

function yearsOf(periods: readonly Period[]): Holdings['years'] {
  const years = periods.flatMap((period) =>
    'year' in period
      ? period.year
      : [period.from.year, 'to' in period ? period.to.year : []].flat(),
  );
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
}
