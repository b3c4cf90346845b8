import { existedIn } from '../model/ancestry.ts';
import { continuedSeriesUnits } from '../model/continuity.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { attainmentsOf, binds } from './attainment.ts';
import type { Attainment } from './attainment.ts';
import type { Result } from './profile.ts';
import { stateOf } from './state.ts';
import type { State } from './state.ts';
import { tellingPeriod } from './telling-period.ts';

/** One target of a unit and how it came out. */
export interface UnitTarget {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly state: State;
  readonly attainment: Attainment;
}

/**
 * The targets of a body over time that can be held against a report, each with the outcome in the period that tells most of it, in the life
 * that the unit had then; newest first. Targets before which another one goes are not among them, nor those without any report.
 */
export function unitTargets(portal: Portal, unit: Unit): readonly UnitTarget[] {
  const lives = continuedSeriesUnits(portal, unit.id).flatMap((id) => portal.units.get(id) ?? []);
  return portal.targets
    .flatMap((target) => {
      const indicator = portal.indicators.get(target.indicator);
      const found = lives.flatMap((life) =>
        indicator && binds(portal, target, life)
          ? (heldAgainst(portal, life, { target, indicator }) ?? [])
          : [],
      );
      return found.slice(-1);
    })
    .toSorted((a, b) => latestFirst(a.target, b.target));
}

/** Those of {@link unitTargets} that the latest results do not tell already, with the same outcome of the same period. */
export function otherTargets(
  targets: readonly UnitTarget[],
  results: readonly Pick<Result, 'attainments' | 'latest'>[],
): readonly UnitTarget[] {
  const told = new Map(
    results.flatMap(({ latest, attainments: { scored, calls } }) =>
      [...scored, ...calls].map(({ target }) => [target, printPeriod(latest.period)] as const),
    ),
  );
  return targets.filter(({ target, period }) => told.get(target) !== printPeriod(period));
}

function heldAgainst(
  portal: Portal,
  life: Unit,
  { target, indicator }: Pick<UnitTarget, 'target' | 'indicator'>,
): UnitTarget | undefined {
  const period = tellingPeriod(portal, target, life.level, (one) => existedIn(life, one));
  if (period === undefined) return undefined;
  const state = stateOf(portal, life, indicator, period);
  const { scored, calls } = attainmentsOf(portal, life, indicator, period, state);
  const attainment = [...scored, ...calls].find((one) => one.target === target);
  return attainment && { target, indicator, period, state, attainment };
}

function latestFirst(a: Target, b: Target): number {
  const begins = ({ validFrom }: Target) => validFrom ?? '';
  return begins(b) < begins(a) ? -1 : Number(begins(b) > begins(a));
}
