import { breaksOf, continuedSeriesUnits, separates } from '../model/continuity.ts';
import type { Indicator } from '../model/indicator.ts';
import { previousPeriod } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Level } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { placed, standingsOf } from './standing.ts';
import type { Standing, Standings } from './standing.ts';

/** The change against the previous period of the same kind, counted on the units ranked in both. */
export interface Movement {
  /** Places gained (positive) or lost, both ranks taken among the `common` units only. */
  readonly places: number;
  /** Change of the value: percentage points for a percentage. */
  readonly points: number;
  readonly common: number;
}

/** The period to measure movement against, and who stood where in it. */
export interface Earlier {
  readonly period: Period;
  readonly standings: Standings;
}

/**
 * The period of the same kind just before, when any unit has a figure in it. Cumulative figures are published at
 * uneven steps (4, 7, 9 months), so an interval looks back along its own run to the nearest that has figures.
 */
export function earlierOf(
  portal: Portal,
  indicator: Indicator,
  level: Level,
  period: Period,
): Earlier | undefined {
  for (let before = previousPeriod(period); before; before = previousPeriod(before)) {
    const standings = standingsOf(portal, indicator, level, before);
    if (standings.figured.length > 0) return { period: before, standings };
    if (before.kind !== 'interval') return undefined;
  }
  return undefined;
}

/**
 * Movement by unit id, on the units that stand in both periods. A unit renamed or retyped in between is the same
 * unit; one that took part in a merger or split in between is not compared.
 */
export function movementsOf(
  portal: Portal,
  period: Period,
  now: readonly Standing[],
  earlier: Earlier,
): ReadonlyMap<string, Movement> {
  const common = commonOf(portal, period, now, earlier);
  const past = new Set(common.values());
  const then = placed(earlier.standings.figured.filter((standing) => past.has(standing)));
  const positions = new Map(then.map(({ standing, position }) => [standing, position]));
  return new Map(
    placed([...common.keys()]).flatMap(({ standing, position }): [string, Movement][] => {
      const before = common.get(standing);
      const place = before && positions.get(before);
      if (before === undefined || place === undefined) return [];
      const points = standing.state.value - before.state.value;
      return [[standing.unit.id, { places: place - position, points, common: common.size }]];
    }),
  );
}

/** Each standing of now with the one of the same unit then, in the order of now. */
function commonOf(
  portal: Portal,
  period: Period,
  now: readonly Standing[],
  earlier: Earlier,
): ReadonlyMap<Standing, Standing> {
  const past = new Map(earlier.standings.figured.map((standing) => [standing.unit.id, standing]));
  return new Map(
    now.flatMap((standing): [Standing, Standing][] => {
      const lives = continuedSeriesUnits(portal, standing.unit.id);
      const [same] = [standing.unit.id, ...lives].flatMap((id) => past.get(id) ?? []);
      const broken = lives.some((id) =>
        breaksOf(portal, id).some(({ date }) => separates(date, earlier.period, period)),
      );
      return same === undefined || broken ? [] : [[standing, same]];
    }),
  );
}
