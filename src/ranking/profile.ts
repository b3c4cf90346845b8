import { comparePeriods, within } from '../model/period.ts';
import { currentFirst } from '../model/indicator.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import { attainmentsOf, binds } from './attainment.ts';
import type { Attainments } from './attainment.ts';
import type { Placing } from './placing.ts';
import type { Reason } from './reason.ts';
import { seriesOf } from './series.ts';
import type { Point, Series } from './series.ts';
import type { State } from './state.ts';

/** One indicator on the page of a unit: its latest figure, where that stands, and all figures over time. */
export interface Result {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly latest: Point;
  readonly attainments: Attainments;
  readonly ranking: Placing;
  readonly reason: Reason | undefined;
}

/** Everything the portal knows of a unit's figures and targets. */
export interface Profile {
  readonly unit: Unit;
  /** In the order of the indicators' file, those that were replaced last. */
  readonly results: readonly Result[];
  /** Targets for days on which the unit existed, of which none of its reports tells anything. In the order of the file. */
  readonly waiting: readonly { readonly target: Target; readonly indicator: Indicator }[];
}

/** Gives what the ranking says of a unit that has its latest figure there. */
export type PlacingOf = (
  indicator: Indicator,
  latest: Pick<Point, 'unit' | 'period'>,
) => Placing | undefined;

/** The profile of a unit, from its own rows and its place in rankings. */
export function profileOf(portal: Portal, unit: Unit, placingOf: PlacingOf): Profile {
  const results = currentFirst(portal.indicators.values()).flatMap(
    (indicator) => resultOf(portal, unit, indicator, placingOf) ?? [],
  );
  const waiting = portal.targets.flatMap((target) => {
    const indicator = portal.indicators.get(target.indicator);
    const meant = binds(portal, target, unit) && livedUnder(unit, target);
    return indicator && meant && !wasReported(portal, target, results)
      ? [{ target, indicator }]
      : [];
  });
  return { unit, results, waiting };
}

/** What is known of all periods of a result. */
export function statesOf({ series }: Result): readonly State[] {
  return series.runs.flatMap((run) => run.points.map(({ state }) => state));
}

function resultOf(
  portal: Portal,
  unit: Unit,
  indicator: Indicator,
  placingOf: PlacingOf,
): Result | undefined {
  const series = seriesOf(portal, unit, indicator);
  const ends = series.runs.flatMap((run) => run.points.at(-1) ?? []);
  const latest = ends.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (latest === undefined) return undefined;
  const ranking = placingOf(indicator, latest);
  if (ranking === undefined) throw new Error(`not in its own ranking: ${latest.unit.id}`);
  const attainments = attainmentsOf(portal, latest.unit, indicator, latest.period, latest.state);
  return { indicator, series, latest, attainments, ranking, reason: ranking.reason };
}

function livedUnder({ validFrom, validTo }: Unit, target: Target): boolean {
  const begun = validFrom === undefined || target.validTo === undefined;
  const lasting = validTo === undefined || target.validFrom === undefined;
  return (begun || validFrom <= target.validTo) && (lasting || target.validFrom <= validTo);
}

/** Whether the unit had a report while the target was in force: there it is shown, or another goes before it. */
function wasReported(portal: Portal, target: Target, results: readonly Result[]): boolean {
  return results.some(
    ({ indicator, series }) =>
      indicator.id === target.indicator &&
      series.runs.some(({ points }) =>
        points.some(
          ({ unit, period }) =>
            within(period, target.validFrom, target.validTo) && binds(portal, target, unit),
        ),
      ),
  );
}
