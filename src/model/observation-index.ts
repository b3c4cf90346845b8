import { getOrAdd } from '../table/get-or-add.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { isTop, nothingAbove, rootOf } from './ancestry.ts';
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
  /** The ids of the topmost units with a row; {@link nothingAbove} where one of the level itself has nothing above it. */
  readonly reporting: Set<string>;
}

/** By period in its notation. */
type Reports = Map<string, Report>;

/** What the units of one level report by one indicator. */
interface Series {
  readonly reports: Reports;
  readonly inTime: readonly Report[];
  readonly periods: readonly Period[];
}

/** Indicator → level → series. */
type ByIndicator = ReadonlyMap<string, ReadonlyMap<string, Series>>;

/** Where the rows of a unit stand. */
interface Place {
  readonly level: string;
  /** Among the units of its level. */
  readonly at: number;
  readonly root: string;
  readonly isTop: boolean;
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
  const series = inOrder(gather(observations, places, unitsOfLevel), indicators);
  const reportOf = (indicator: string, level: string, period: string) =>
    series.get(indicator)?.get(level)?.reports.get(period);
  let all: readonly Observation[] | undefined;
  return {
    // A process that makes no page about all of them lists none.
    get all() {
      return (all ??= flatten(series, places));
    },
    find(unit, indicator, period) {
      const place = places.get(unit);
      return place && reportOf(indicator, place.level, period)?.rows[place.at];
    },
    inLevel: (indicator, level, period) => reportOf(indicator, level, period)?.rows ?? none,
    ofUnit(unit, indicator) {
      const place = places.get(unit);
      const own = place && series.get(indicator)?.get(place.level);
      return place && own ? rowsAt(own, place.at) : [];
    },
    periodsOf: (indicator, level) => series.get(indicator)?.get(level)?.periods ?? [],
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
      places.set(unit.id, { level, at, root: rootOf({ units }, unit).id, isTop: isTop(unit) });
  return places;
}

function gather(
  observations: readonly Observation[],
  places: ReadonlyMap<string, Place>,
  unitsOfLevel: Portal['unitsOfLevel'],
): Map<string, Map<string, Reports>> {
  const found = new Map<string, Map<string, Reports>>();
  for (const observation of observations) {
    const place = places.get(observation.unit);
    if (place === undefined) continue;
    const levels = getOrAdd(found, observation.indicator, () => new Map<string, Reports>());
    const reports = getOrAdd(levels, place.level, (): Reports => new Map());
    const { rows, reporting } = getOrAdd(reports, printPeriod(observation.period), () => ({
      period: observation.period,
      rows: new Array<Observation | undefined>(unitsOfLevel.get(place.level)?.length ?? 0).fill(
        undefined,
      ),
      reporting: new Set<string>(),
    }));
    rows[place.at] = observation;
    reporting.add(place.root);
    if (place.isTop) reporting.add(nothingAbove);
  }
  return found;
}

/** Indicators in the order of the file, periods in time. */
function inOrder(
  found: ReadonlyMap<string, ReadonlyMap<string, Reports>>,
  indicators: ReadonlyMap<string, Indicator>,
): ByIndicator {
  const ordered = new Map<string, ReadonlyMap<string, Series>>();
  for (const indicator of indicators.keys()) {
    const levels = found.get(indicator);
    if (levels === undefined) continue;
    const series = [...levels].map(([level, reports]) => [level, seriesOf(reports)] as const);
    ordered.set(indicator, new Map(series));
  }
  return ordered;
}

function seriesOf(reports: Reports): Series {
  const inTime = [...reports.values()].sort((a, b) => comparePeriods(a.period, b.period));
  return { reports, inTime, periods: inTime.map(({ period }) => period) };
}

/** Every row: by indicator, period, unit id. */
function flatten(series: ByIndicator, places: ReadonlyMap<string, Place>): readonly Observation[] {
  const byUnit = [...places].sort(([a], [b]) => compareCodes(a, b)).map(([, place]) => place);
  const all: Observation[] = [];
  for (const levels of series.values())
    for (const key of keysInTime(levels)) {
      const rows = new Map(
        [...levels].map(([level, ofLevel]) => [level, ofLevel.reports.get(key)?.rows]),
      );
      for (const { level, at } of byUnit) {
        const row = rows.get(level)?.[at];
        if (row !== undefined) all.push(row);
      }
    }
  return all;
}

/** The periods of any level, each once, in their notation. */
function keysInTime(levels: ReadonlyMap<string, Series>): readonly string[] {
  const every = new Map([...levels.values()].flatMap(({ reports }) => [...reports]));
  return seriesOf(every).periods.map(printPeriod);
}

function rowsAt({ inTime }: Series, at: number): readonly Observation[] {
  const found: Observation[] = [];
  for (const { rows } of inTime) {
    const row = rows[at];
    if (row !== undefined) found.push(row);
  }
  return found;
}
