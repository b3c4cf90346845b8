import type { Portal } from '../model/portal.ts';
import { digest, observationFingerprint } from './fingerprint.ts';

/** The rows of one indicator, period and level: their fingerprint, and the sources that they name. */
export interface Rows {
  readonly print: string;
  readonly sources: ReadonlySet<string>;
}

/** Gives the rows of an indicator (id), level (id) and period (in its notation). */
export type RowsOf = (indicator: string, level: string, period: string) => Rows;

const none: Rows = { print: '', sources: new Set() };

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
  const levels = new Map<string, { text: string; sources: Set<string> }>();
  for (const observation of portal.observations.inPeriod(indicator, period)) {
    const level = portal.units.get(observation.unit)?.level.id ?? '';
    const rows = levels.get(level) ?? { text: '', sources: new Set() };
    rows.text += observationFingerprint(observation);
    if (observation.source !== undefined) rows.sources.add(observation.source);
    levels.set(level, rows);
  }
  return new Map(
    [...levels].map(([level, { text, sources }]) => [level, { print: digest(text), sources }]),
  );
}
