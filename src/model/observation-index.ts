import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { rootOf } from './ancestry.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { compareCodes } from './order.ts';
import { comparePeriods } from './period.ts';
import type { ObservationIndex, Portal } from './portal.ts';

/** What one indicator has in one period. */
interface Bucket {
  readonly period: Period;
  readonly rows: Observation[];
  /** Level → ids of the topmost units with a row. */
  readonly reporting: Map<string, Set<string>>;
}

/** Indicator → period in its notation → bucket. */
type Buckets = Map<string, Map<string, Bucket>>;

/**
 * Indexes observations of known units and indicators; the order of the rows does not matter. Keys are unique: the
 * check refuses a second row of one unit, indicator and period. Beside its row each of 1.2 million stands in three lists and in no
 * map: where a row stands in its series follows from its period.
 */
export function indexObservations(
  observations: readonly Observation[],
  units: Portal['units'],
  indicators: ReadonlyMap<string, Indicator>,
): ObservationIndex {
  const buckets = inOrder(gather(observations, units), indicators);
  const all = flatten(buckets);
  const series = bySeries(all);
  const levels = periodsByLevel(buckets);
  const orders = ordersOf(buckets);
  return {
    all,
    find(unit, indicator, period) {
      const bucket = buckets.get(indicator)?.get(period);
      const rows = series.get(unit)?.get(indicator);
      const order = orders.get(indicator);
      return bucket && rows && order && rowOf(rows, bucket.period, order);
    },
    inPeriod: (indicator, period) => buckets.get(indicator)?.get(period)?.rows ?? none,
    ofUnit: (unit, indicator) => series.get(unit)?.get(indicator) ?? none,
    periodsOf: (indicator, level) => levels.get(indicator)?.get(level) ?? [],
    reporting: (indicator, level, period) =>
      buckets.get(indicator)?.get(period)?.reporting.get(level) ?? nobody,
  };
}

const none: readonly Observation[] = [];
const nobody: ReadonlySet<string> = new Set();

/** The place of each period among those of its indicator, by indicator. */
function ordersOf(buckets: Buckets): ReadonlyMap<string, Order> {
  return new Map(
    [...buckets].map(([indicator, periods]) => [
      indicator,
      new Map([...periods.values()].map(({ period }, place) => [period, place])),
    ]),
  );
}

type Order = ReadonlyMap<Period, number>;

/** The row of a period in a series. Without gaps it stands as far behind the first row as its period; each gap before it moves it up. */
function rowOf(
  rows: readonly Observation[],
  period: Period,
  order: Order,
): Observation | undefined {
  const place = (one: Period | undefined) => (one && order.get(one)) ?? 0;
  const wanted = place(period);
  const behind = wanted - place(rows[0]?.period);
  for (let at = Math.min(behind, rows.length - 1); at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.period === period) return row;
    if (place(row?.period) < wanted) return undefined;
  }
  return undefined;
}

function gather(observations: readonly Observation[], units: Portal['units']): Buckets {
  const places = new Map(
    [...units.values()].map((unit) => [
      unit.id,
      { level: unit.level.id, root: rootOf({ units }, unit).id },
    ]),
  );
  const buckets: Buckets = new Map();
  for (const observation of observations) {
    const bucket = bucketOf(buckets, observation);
    bucket.rows.push(withPeriod(observation, bucket.period));
    const place = places.get(observation.unit);
    if (place) entry(bucket.reporting, place.level, () => new Set<string>()).add(place.root);
  }
  return buckets;
}

/** Equal periods become one object, by which a row of a series is found. */
function withPeriod(observation: Observation, period: Period): Observation {
  return observation.period === period ? observation : { ...observation, period };
}

function bucketOf(buckets: Buckets, { indicator, period }: Observation): Bucket {
  const periods = entry(buckets, indicator, () => new Map<string, Bucket>());
  return entry(periods, printPeriod(period), () => ({
    period,
    rows: [],
    reporting: new Map(),
  }));
}

/** Indicators in the order of the file, periods in time, units by id. */
function inOrder(buckets: Buckets, indicators: ReadonlyMap<string, Indicator>): Buckets {
  const ordered: Buckets = new Map();
  for (const indicator of indicators.keys()) {
    const periods = [...(buckets.get(indicator) ?? [])]
      .sort(([, a], [, b]) => comparePeriods(a.period, b.period))
      .map(([key, bucket]) => [key, { ...bucket, rows: bucket.rows.sort(byUnit) }] as const);
    if (periods.length > 0) ordered.set(indicator, new Map(periods));
  }
  return ordered;
}

function byUnit(a: Observation, b: Observation): number {
  return compareCodes(a.unit, b.unit);
}

function flatten(buckets: Buckets): readonly Observation[] {
  const all: Observation[] = [];
  for (const periods of buckets.values()) {
    for (const { rows } of periods.values()) for (const one of rows) all.push(one);
  }
  return all;
}

function bySeries(all: readonly Observation[]): Map<string, Map<string, Observation[]>> {
  const series = new Map<string, Map<string, Observation[]>>();
  for (const one of all) {
    const ofUnit = entry(series, one.unit, () => new Map<string, Observation[]>());
    entry(ofUnit, one.indicator, () => []).push(one);
  }
  return series;
}

function periodsByLevel(buckets: Buckets): Map<string, Map<string, Period[]>> {
  const levels = new Map<string, Map<string, Period[]>>();
  for (const [indicator, periods] of buckets) {
    const byLevel = entry(levels, indicator, () => new Map<string, Period[]>());
    for (const { period, reporting } of periods.values()) {
      for (const level of reporting.keys()) entry(byLevel, level, () => []).push(period);
    }
  }
  return levels;
}

/** The value of a key, made first where it is missing. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
