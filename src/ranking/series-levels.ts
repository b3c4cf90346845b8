import { comparePeriods } from '../model/period.ts';
import type { Level } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import type { Series } from './series.ts';

/** A level in whose rankings figures of a series stand. */
export interface SeriesLevel {
  readonly level: Level;
  /** The first of its periods. */
  readonly since: Period;
}

/** The levels of the lives of a unit in which it has a series, the latest first. */
export function seriesLevels({ runs }: Pick<Series, 'runs'>): readonly SeriesLevel[] {
  const since = new Map<string, SeriesLevel>();
  const points = runs.flatMap((run) => run.points);
  for (const { unit, period } of points.toSorted((a, b) => comparePeriods(a.period, b.period)))
    if (!since.has(unit.level.id)) since.set(unit.level.id, { level: unit.level, since: period });
  return [...since.values()].toReversed();
}
