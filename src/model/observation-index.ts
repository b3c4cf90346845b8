import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { rootOf } from './ancestry.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { compareCodes } from './order.ts';
import { comparePeriods } from './period.ts';
import type { ObservationIndex, Portal } from './portal.ts';

/** What the units of one level report by one indicator for one period. */
interface Report {
  readonly period: Period;
  /** One place for each unit of the level, in the order of `unitsOfLevel`. */
  readonly rows: (Observation | undefined)[];
  /** The ids of the topmost units with a row. */
  readonly reporting: Set<string>;
}

/** By period in its notation, in order of time. */
type Reports = Map<string, Report>;

/** Indicator → level → reports. */
type ByIndicator = Map<string, Map<string, Reports>>;

/** Where the rows of a unit stand. */
interface Place {
  readonly level: string;
  /** Among the units of its level. */
  readonly at: number;
  readonly root: string;
}

/**
 * Indexes observations of known units and indicators; the order of the rows does not matter. Keys are unique: the
 * check refuses a second row of one unit, indicator and period. Each of 1.2 million rows stands in no map, but by the number of
 * its unit in the list of its level and period: whoever ranks a level walks two lists side by side.
 */
export function indexObservations(
  observations: readonly Observation[],
  { units, unitsOfLevel, indicators }: Indexed,
): ObservationIndex {
  const places = placesOf(units, unitsOfLevel);
  const reports = inOrder(gather(observations, places, unitsOfLevel), indicators);
  const periods = periodsOf(reports);
  const reportOf = (indicator: string, level: string, period: string) =>
    reports.get(indicator)?.get(level)?.get(period);
  let all: readonly Observation[] | undefined;
  return {
    // A process that makes no page about all of them lists none.
    get all() {
      return (all ??= flatten(reports, places));
    },
    find(unit, indicator, period) {
      const place = places.get(unit);
      return place && reportOf(indicator, place.level, period)?.rows[place.at];
    },
    inLevel: (indicator, level, period) => reportOf(indicator, level, period)?.rows ?? none,
    ofUnit(unit, indicator) {
      const place = places.get(unit);
      const series = place && reports.get(indicator)?.get(place.level);
      return place && series ? seriesAt(series, place.at) : [];
    },
    periodsOf: (indicator, level) => periods.get(indicator)?.get(level) ?? [],
    reporting: (indicator, level, period) =>
      reportOf(indicator, level, period)?.reporting ?? nobody,
  };
}

/** What the rows name. */
type Indexed = Pick<Portal, 'units' | 'unitsOfLevel' | 'indicators'>;

const none: readonly undefined[] = [];
const nobody: ReadonlySet<string> = new Set();

function placesOf(
  units: Portal['units'],
  unitsOfLevel: Portal['unitsOfLevel'],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [level, own] of unitsOfLevel)
    for (const [at, unit] of own.entries())
      places.set(unit.id, { level, at, root: rootOf({ units }, unit).id });
  return places;
}

function gather(
  observations: readonly Observation[],
  places: ReadonlyMap<string, Place>,
  unitsOfLevel: Portal['unitsOfLevel'],
): ByIndicator {
  const found: ByIndicator = new Map();
  for (const observation of observations) {
    const place = places.get(observation.unit);
    if (place === undefined) continue;
    const levels = entry(found, observation.indicator, () => new Map<string, Reports>());
    const reports = entry(levels, place.level, (): Reports => new Map());
    const { rows, reporting } = entry(reports, printPeriod(observation.period), () => ({
      period: observation.period,
      rows: new Array<Observation | undefined>(unitsOfLevel.get(place.level)?.length ?? 0).fill(
        undefined,
      ),
      reporting: new Set<string>(),
    }));
    rows[place.at] = observation;
    reporting.add(place.root);
  }
  return found;
}

/** Indicators in the order of the file, periods in time. */
function inOrder(found: ByIndicator, indicators: ReadonlyMap<string, Indicator>): ByIndicator {
  const ordered: ByIndicator = new Map();
  for (const indicator of indicators.keys()) {
    const levels = found.get(indicator);
    if (levels === undefined) continue;
    const sorted = [...levels].map(([level, reports]) => [level, inTime(reports)] as const);
    ordered.set(indicator, new Map(sorted));
  }
  return ordered;
}

function inTime(reports: Reports): Reports {
  return new Map([...reports].sort(([, a], [, b]) => comparePeriods(a.period, b.period)));
}

/** Every row: by indicator, period, unit id. */
function flatten(reports: ByIndicator, places: ReadonlyMap<string, Place>): readonly Observation[] {
  const byUnit = [...places].sort(([a], [b]) => compareCodes(a, b)).map(([, place]) => place);
  const all: Observation[] = [];
  for (const levels of reports.values())
    for (const key of keysInTime(levels)) {
      const rows = new Map([...levels].map(([level, ofLevel]) => [level, ofLevel.get(key)?.rows]));
      for (const { level, at } of byUnit) {
        const row = rows.get(level)?.[at];
        if (row !== undefined) all.push(row);
      }
    }
  return all;
}

/** The periods of any level, each once, in their notation. */
function keysInTime(levels: ReadonlyMap<string, Reports>): readonly string[] {
  return [...inTime(new Map([...levels.values()].flatMap((reports) => [...reports]))).keys()];
}

function seriesAt(reports: Reports, at: number): readonly Observation[] {
  const series: Observation[] = [];
  for (const { rows } of reports.values()) {
    const row = rows[at];
    if (row !== undefined) series.push(row);
  }
  return series;
}

function periodsOf(
  reports: ByIndicator,
): ReadonlyMap<string, ReadonlyMap<string, readonly Period[]>> {
  return mapped(reports, (levels) =>
    mapped(levels, (ofLevel) => [...ofLevel.values()].map(({ period }) => period)),
  );
}

function mapped<Key, Value, Made>(
  map: ReadonlyMap<Key, Value>,
  make: (value: Value) => Made,
): ReadonlyMap<Key, Made> {
  return new Map([...map].map(([key, value]) => [key, make(value)]));
}

/** The value of a key, made first where it is missing. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
