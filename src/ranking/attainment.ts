import { isAtOrBelow } from '../model/ancestry.ts';
import type { Indicator } from '../model/indicator.ts';
import { within } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Operator, Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { isFigure } from './state.ts';
import type { Figure, State } from './state.ts';

/** A target beside what was observed, compared before rounding. */
export interface Attainment {
  readonly target: Target;
  /** `no-figure`: the document states no value to compare with. */
  readonly outcome: 'met' | 'not-met' | 'no-data' | 'no-figure';
  /** Value minus target, in the indicator's unit (percentage points for a percentage). */
  readonly gap: number | undefined;
  /** The value that was compared. */
  readonly figure?: Figure | undefined;
}

/** The targets in force for one unit: scored ones of the most specific kind, and calls apart. */
export interface Attainments {
  readonly scored: readonly Attainment[];
  readonly calls: readonly Attainment[];
}

/**
 * The targets in force for a unit and period, each compared with its figure before any rounding. A target is in force
 * when the period lies wholly within its validity (one without a stated end counts by its first day).
 *
 * Scored: of the targets with a value, only those of the most specific kind that binds the unit (its own, then its
 * level's, then everyone's), all of them when several documents set one; beside them any that a document mentions
 * without a value. Calls ("100 %") bind as written and stand apart. A unit that did not exist has no targets.
 */
export function attainmentsOf(
  portal: Portal,
  unit: Unit,
  indicator: Indicator,
  period: Period,
  state: State,
): Attainments {
  return attain(bindingOf(portal, targetsInForce(portal, indicator, period), unit), state);
}

/** The targets of an indicator in force in a period, for whomever they bind; in the order of the file. */
export function targetsInForce(
  portal: Portal,
  indicator: Indicator,
  period: Period,
): readonly Target[] {
  return portal.targets.filter(
    (target) =>
      target.indicator === indicator.id && within(period, target.validFrom, target.validTo),
  );
}

/**
 * {@link attainmentsOf}, for the units of one level and targets already known to be in force. Which of them bind is found once for
 * all units under the same one: only a unit that a target names itself may stand apart from its neighbours.
 */
export function attaining(
  portal: Portal,
  inForce: readonly Target[],
): (unit: Unit, state: State) => Attainments {
  const named = new Set(inForce.map(({ unit }) => unit));
  const known = new Map<string | undefined, Binding>();
  return (unit, state) => {
    if (named.has(unit.id)) return attain(bindingOf(portal, inForce, unit), state);
    const binding = known.get(unit.parent) ?? bindingOf(portal, inForce, unit);
    known.set(unit.parent, binding);
    return attain(binding, state);
  };
}

/** Whether a value stands to a target as its operator asks. */
export function meets(value: number, operator: Operator, target: number): boolean {
  switch (operator) {
    case '>=':
      return value >= target;
    case '<=':
      return value <= target;
    case '=':
      return value === target;
    case '>':
      return value > target;
    case '<':
      return value < target;
  }
}

/** Whether a target is meant for a unit: see {@link Target}. */
export function binds(portal: Portal, target: Target, unit: Unit): boolean {
  if (target.levels.length === 0) return target.unit === undefined || target.unit === unit.id;
  if (!target.levels.includes(unit.level.id)) return false;
  return target.unit === undefined || isAtOrBelow(portal, unit, target.unit);
}

/** The targets that bind one unit, as {@link Attainments} has them. */
interface Binding {
  readonly scored: readonly Target[];
  readonly calls: readonly Target[];
}

function bindingOf(portal: Portal, inForce: readonly Target[], unit: Unit): Binding {
  const binding = inForce.filter((target) => binds(portal, target, unit));
  return {
    scored: mostSpecific(binding.filter((target) => target.kind === 'scored')),
    calls: binding.filter((target) => target.kind === 'call'),
  };
}

function attain({ scored, calls }: Binding, state: State): Attainments {
  if (state.kind === 'did-not-exist') return { scored: [], calls: [] };
  return {
    scored: scored.map((target) => compare(target, state)),
    calls: calls.map((target) => compare(target, state)),
  };
}

function mostSpecific(targets: readonly Target[]): readonly Target[] {
  const figured = targets.filter((target) => target.value !== undefined);
  const best = Math.max(...figured.map(specificity));
  return targets.filter((target) => target.value === undefined || specificity(target) === best);
}

/** 2: the unit's own; 1: its level's; 0: everyone's. */
function specificity({ levels, unit }: Target): number {
  if (levels.length > 0) return 1;
  return unit === undefined ? 0 : 2;
}

function compare(target: Target, state: State): Attainment {
  if (target.value === undefined) return { target, outcome: 'no-figure', gap: undefined };
  if (!isFigure(state)) return { target, outcome: 'no-data', gap: undefined };
  const met = meets(state.value, target.operator, target.value);
  const gap = state.value - target.value;
  return { target, outcome: met ? 'met' : 'not-met', gap, figure: state };
}
