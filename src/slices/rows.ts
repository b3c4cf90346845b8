import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import { observationsDigest } from './fingerprint.ts';

/** The rows of one indicator, period and level: their fingerprint, made when it is asked for, and the sources that they name. */
export interface Rows {
  readonly print: () => string;
  readonly sources: ReadonlySet<string>;
}

/** Gives the rows of an indicator (id), level (id) and period (in its notation). */
export type RowsOf = (indicator: string, level: string, period: string) => Rows;

/** Reads the rows of each indicator, level and period once. */
export function rowsOf({ observations }: Pick<Portal, 'observations'>): RowsOf {
  const known = new Map<string, Rows>();
  return (indicator, level, period) => {
    const key = `${indicator} ${level} ${period}`;
    const found = known.get(key) ?? described(observations.inLevel(indicator, level, period));
    known.set(key, found);
    return found;
  };
}

function described(places: readonly (Observation | undefined)[]): Rows {
  const sources = new Set<string>();
  for (const row of places) if (row?.source !== undefined) sources.add(row.source);
  let known: string | undefined;
  const print = () => (known ??= observationsDigest(places.filter((row) => row !== undefined)));
  return { print, sources };
}
