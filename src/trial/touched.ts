import { comparePeriods } from '../model/period.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import type { Level } from '../model/unit.ts';
import { rankingsOf } from '../ranking/catalogue.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/** A ranking that dropped files bear on. */
export interface Touched {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly period: Period;
  /** A figure in it is another than the published one, is new or has gone. */
  readonly changed: boolean;
}

export interface TouchedOptions {
  readonly now: Portal;
  /** What is published. */
  readonly before: Portal;
  /** The dropped files, from the portal folder. */
  readonly files: ReadonlySet<string>;
}

/**
 * The rankings of the periods that dropped files have rows of; every ranking, when a file of another table was dropped. The newest
 * first, those of one period in the order of the portal.
 */
export function touchedRankings({ now, before, files }: TouchedOptions): readonly Touched[] {
  const onlyFigures = [...files].every((file) => file.startsWith('data/observations/'));
  const inFiles = (portal: Portal) =>
    portal.observations.all.filter(({ place }) => files.has(place.file));
  const rows = [...inFiles(now), ...inFiles(before)];
  const named = new Set(rows.map((row) => keyOf(now, row)));
  const changed = new Set(
    rows.filter((row) => isOther(now, before, row)).map((row) => keyOf(now, row)),
  );
  return rankingsOf(now)
    .flatMap(({ indicator, level, periods }) =>
      periods.map((period) => {
        const key = keyText(indicator.id, level.id, printPeriod(period));
        return { indicator, level, period, key, changed: changed.has(key) };
      }),
    )
    .filter(({ key }) => !onlyFigures || named.has(key))
    .map(({ indicator, level, period, ...rest }) => ({
      ...{ indicator, level, period },
      changed: rest.changed,
    }))
    .sort((a, b) => comparePeriods(b.period, a.period));
}

function keyOf({ units }: Portal, { indicator, unit, period }: Observation): string {
  return keyText(indicator, units.get(unit)?.level.id ?? '', printPeriod(period));
}

function keyText(...parts: readonly string[]): string {
  return parts.join(' ');
}

function isOther(now: Portal, before: Portal, row: Observation): boolean {
  const period = printPeriod(row.period);
  const [a, b] = [now, before].map(({ observations }) =>
    observations.find(row.unit, row.indicator, period),
  );
  return (
    a?.numerator !== b?.numerator ||
    a?.denominator !== b?.denominator ||
    a?.value !== b?.value ||
    a?.status !== b?.status
  );
}
