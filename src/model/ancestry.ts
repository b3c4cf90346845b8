import { firstDayOf, lastDayOf } from '../table/period-days.ts';
import type { Period } from '../table/period.ts';
import { overlaps } from './period.ts';
import type { Portal } from './portal.ts';
import type { Unit } from './unit.ts';

/** First and last day, ISO, both included; `undefined`: not bounded. */
export interface Life {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The units above a unit, the nearest first. Ends at an unknown parent, and where a chain of parents turns back on
 * itself.
 */
export function ancestors({ units }: Pick<Portal, 'units'>, unit: Unit): readonly Unit[] {
  const above: Unit[] = [];
  const seen = new Set([unit.id]);
  for (let next = parentOf(units, unit); next && !seen.has(next.id); next = parentOf(units, next)) {
    seen.add(next.id);
    above.push(next);
  }
  return above;
}

/** The unit at the top: the province of a commune, the unit itself where it has none above. */
export function rootOf(portal: Pick<Portal, 'units'>, unit: Unit): Unit {
  return ancestors(portal, unit).at(-1) ?? unit;
}

/** Stands for what units have in common that have no unit above them. */
export const nothingAbove = '';

export function isTop({ parent }: Pick<Unit, 'parent'>): boolean {
  return parent === undefined;
}

/** By what a unit and its neighbours are known: the id of the unit at the top, {@link nothingAbove} where it is at the top itself. */
export function topOf(portal: Pick<Portal, 'units'>, unit: Unit): string {
  return isTop(unit) ? nothingAbove : rootOf(portal, unit).id;
}

/** Whether `unit` is the unit `top`, or stands anywhere below it. */
export function isAtOrBelow(portal: Pick<Portal, 'units'>, unit: Unit, top: string): boolean {
  return unit.id === top || ancestors(portal, unit).some((above) => above.id === top);
}

/** The days a unit existed: a unit does not outlive the units above it. */
export function lifeOf(portal: Pick<Portal, 'units'>, unit: Unit): Life {
  const ends = [unit, ...ancestors(portal, unit)].flatMap((one) => one.validTo ?? []);
  return { from: unit.validFrom, to: ends.sort()[0] };
}

/** Whether any day lies in both. */
export function shareADay(one: Life, other: Life): boolean {
  return (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999');
}

/** Whether a unit is no more on the day taken as today. */
export function hasEnded({ buildDate }: Pick<Portal, 'buildDate'>, { validTo }: Unit): boolean {
  return validTo !== undefined && validTo < buildDate;
}

/**
 * Whether a unit existed on any day of a period. In a portal `validTo` is already bounded by the units above,
 * so no more than the unit is asked.
 */
export function existedIn(unit: Unit, period: Period): boolean {
  return overlaps(period, unit.validFrom, unit.validTo);
}

/** {@link existedIn} for thousands of units: the days of the period are looked up once. */
export function existedThen(period: Period): (unit: Unit) => boolean {
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return ({ validFrom, validTo }) =>
    (validFrom === undefined || validFrom <= last) && (validTo === undefined || first <= validTo);
}

function parentOf(units: ReadonlyMap<string, Unit>, unit: Unit): Unit | undefined {
  return unit.parent === undefined ? undefined : units.get(unit.parent);
}
