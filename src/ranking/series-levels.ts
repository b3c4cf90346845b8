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
  for (const { points } of runs)
    points.forEach(({ unit, period }, index) => {
      // Inside a run time goes on: only the first point of a level can be earlier than what is known.
      if (points[index - 1]?.unit.level === unit.level) return;
      const known = since.get(unit.level.id);
      if (known === undefined || comparePeriods(period, known.since) < 0)
        since.set(unit.level.id, { level: unit.level, since: period });
    });
  return [...since.values()].toSorted((a, b) => comparePeriods(b.since, a.since));
}
