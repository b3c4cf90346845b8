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

const none: Rows = { print: () => '', sources: new Set() };

/** Reads the rows of each indicator and period once, for all levels. */
export function rowsOf(portal: Portal): RowsOf {
  const known = new Map<string, ReadonlyMap<string, Rows>>();
  return (indicator, level, period) => {
    const key = `${indicator} ${period}`;
    const found = known.get(key) ?? readRows(portal, indicator, period);
    known.set(key, found);
    return found.get(level) ?? none;
  };
}

function readRows(portal: Portal, indicator: string, period: string): ReadonlyMap<string, Rows> {
  const levels = new Map<string, Observation[]>();
  for (const observation of portal.observations.inPeriod(indicator, period)) {
    const level = portal.units.get(observation.unit)?.level.id ?? '';
    const rows = levels.get(level);
    if (rows === undefined) levels.set(level, [observation]);
    else rows.push(observation);
  }
  return new Map([...levels].map(([level, rows]) => [level, described(rows)]));
}

function described(rows: readonly Observation[]): Rows {
  const sources = new Set<string>();
  for (const { source } of rows) if (source !== undefined) sources.add(source);
  let known: string | undefined;
  return { print: () => (known ??= observationsDigest(rows)), sources };
}
