import { existedIn } from '../model/ancestry.ts';
import { breaksOf, continuedSeriesUnits, separates } from '../model/continuity.ts';
import type { Indicator } from '../model/indicator.ts';
import { comparePeriods, follows, periodKinds, sameKind } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Unit, UnitChange } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { belongs } from './population.ts';
import { seriesBreaks } from './series-break.ts';
import type { SeriesBreak } from './series-break.ts';
import { isFigure, stateOfReport, stateOfRow } from './state.ts';
import type { Figure, State } from './state.ts';

/** The figures of one body and one indicator over time, through its renames and retypes. */
export interface Series {
  readonly unit: Unit;
  readonly indicator: Indicator;
  /**
   * One for each kind of period, in the order of `periodKinds`, intervals by the month they begin in: never drawn as
   * one line.
   */
  readonly runs: readonly Run[];
  /** By date; those without a date last. */
  readonly breaks: readonly SeriesBreak[];
}

export interface Run {
  readonly kind: Period['kind'];
  /** In order of time: every period with a row, and those for which a report was due. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly period: Period;
  /** The unit in the life it had then. */
  readonly unit: Unit;
  readonly state: State;
  /**
   * A line may come here from the point before: both are figures, the periods follow each other, and no merger or
   * split stands between. A cumulative run begins anew each January.
   */
  readonly joined: boolean;
}

/** A point with a figure. */
export type Figured = Point & { readonly state: Figure };

/** The series of a unit and indicator; without runs when no report was ever due and no row exists. */
export function seriesOf(portal: Portal, unit: Unit, indicator: Indicator): Series {
  const lives = livesOf(portal, unit);
  const changes = lives.toReversed().flatMap((life) => breaksOf(portal, life.id));
  const moments = periodsOf(portal, lives, indicator).flatMap(
    (period) => momentOf(portal, lives, indicator, period) ?? [],
  );
  const runs = runsOf(moments).map((run) => ({
    kind: run.kind,
    points: run.moments.map((moment, index) => ({
      ...moment,
      joined: isJoined(run.moments[index - 1], moment, changes),
    })),
  }));
  return { unit, indicator, runs, breaks: seriesBreaks(portal, indicator, changes) };
}

/** The last moment of a series without the rest of it: its period, and the unit in the life it had then. */
export function latestOf(portal: Portal, unit: Unit, indicator: Indicator): Moment | undefined {
  const lives = livesOf(portal, unit);
  for (const period of periodsOf(portal, lives, indicator).toReversed()) {
    const moment = momentOf(portal, lives, indicator, period);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

type Moment = Omit<Point, 'joined'>;

/** The lives of a body, the latest first. */
function livesOf(portal: Portal, unit: Unit): readonly Unit[] {
  return continuedSeriesUnits(portal, unit.id)
    .flatMap((id) => portal.units.get(id) ?? [])
    .reverse();
}

/** Every period that may concern a body, in order of time. */
function periodsOf(
  portal: Portal,
  lives: readonly Unit[],
  indicator: Indicator,
): readonly Period[] {
  const levels = new Set(lives.map(({ level }) => level.id));
  const [only] = levels;
  if (levels.size === 1 && only !== undefined)
    return portal.observations.periodsOf(indicator.id, only);
  const periods = lives
    .flatMap(({ level }) => portal.observations.periodsOf(indicator.id, level.id))
    .map((period) => [printPeriod(period), period] as const);
  return [...new Map(periods).values()].sort(comparePeriods);
}

/** The state in a period of the latest life that belongs in it; of one with a row before any other. */
function momentOf(
  portal: Portal,
  lives: readonly Unit[],
  indicator: Indicator,
  period: Period,
): Moment | undefined {
  const key = printPeriod(period);
  for (const unit of lives) {
    if (!existedIn(unit, period)) continue;
    const row = portal.observations.find(unit.id, indicator.id, key);
    if (row !== undefined) return { period, unit, state: stateOfRow(row, indicator) };
  }
  const unit = lives.find((life) => belongs(portal, life, indicator, period));
  return unit && { period, unit, state: stateOfReport(undefined, indicator) };
}

function runsOf(
  moments: readonly Moment[],
): readonly { readonly kind: Period['kind']; readonly moments: readonly Moment[] }[] {
  const runs: { kind: Period['kind']; period: Period; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const run = runs.find(({ period }) => sameKind(period, moment.period));
    if (run) run.moments.push(moment);
    else runs.push({ kind: moment.period.kind, period: moment.period, moments: [moment] });
  }
  return runs.sort(
    (a, b) =>
      periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind) ||
      beginning(a.period) - beginning(b.period),
  );
}

function beginning(period: Period): number {
  return period.kind === 'interval' ? period.from.month : 0;
}

function isJoined(
  before: Moment | undefined,
  { period, state }: Moment,
  changes: readonly UnitChange[],
): boolean {
  if (before === undefined || !isFigure(before.state) || !isFigure(state)) return false;
  if (!follows(before.period, period)) return false;
  return !changes.some(({ date }) => separates(date, before.period, period));
}
