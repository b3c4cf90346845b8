import { comparePeriods } from '../model/period.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { attainmentsOf, binds } from './attainment.ts';
import type { Attainments } from './attainment.ts';
import type { Ranking } from './ranking.ts';
import { reasonOf } from './reason.ts';
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
  readonly ranking: Ranking;
  readonly reason: Reason | undefined;
}

/** Everything the portal knows of a unit's figures and targets. */
export interface Profile {
  readonly unit: Unit;
  /** In the order of the indicators' file. */
  readonly results: readonly Result[];
  /** Targets that bind the unit and were never compared with a figure. */
  readonly waiting: readonly { readonly target: Target; readonly indicator: Indicator }[];
}

/** Gives the ranking of a level: a page asks for many, so the portal keeps those it made. */
export type RankingAt = (indicator: Indicator, level: Level, period: Period) => Ranking;

/** The profile of a unit, from its own rows and its rankings. */
export function profileOf(portal: Portal, unit: Unit, rankingAt: RankingAt): Profile {
  const results = [...portal.indicators.values()].flatMap(
    (indicator) => resultOf(portal, unit, indicator, rankingAt) ?? [],
  );
  const compared = new Set(results.flatMap((result) => comparedTargets(portal, result)));
  const waiting = portal.targets.flatMap((target) => {
    const indicator = portal.indicators.get(target.indicator);
    const waits = indicator && binds(portal, target, unit) && !compared.has(target.id);
    return waits ? [{ target, indicator }] : [];
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
  rankingAt: RankingAt,
): Result | undefined {
  const series = seriesOf(portal, unit, indicator);
  const points = series.runs.flatMap((run) => run.points);
  const latest = points.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (latest === undefined) return undefined;
  const ranking = rankingAt(indicator, latest.unit.level, latest.period);
  const attainments = attainmentsOf(portal, latest.unit, indicator, latest.period, latest.state);
  const reason = reasonOf(ranking, latest.unit.id);
  return { indicator, series, latest, attainments, ranking, reason };
}

function comparedTargets(portal: Portal, { indicator, series }: Result): readonly string[] {
  return series.runs
    .flatMap((run) => run.points)
    .flatMap(({ unit, period, state }) => {
      const { scored, calls } = attainmentsOf(portal, unit, indicator, period, state);
      return [...scored, ...calls].map(({ target }) => target.id);
    });
}
