import { existedIn, existedThen, topOf } from '../model/ancestry.ts';
import type { Indicator } from '../model/indicator.ts';
import { endOf } from '../model/period.ts';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/** A unit of a population, with its row where it has one. */
export interface Member {
  readonly unit: Unit;
  readonly observation: Observation | undefined;
}

/**
 * Who belongs in the ranking of a level, in the order of `portal.units`.
 *
 * Of a ranked level: the units alive in the period under a topmost unit (a province) which has any row of this
 * indicator and period among its units of the level. So a district that does not report beside its neighbours is
 * seen, and the districts of a province that does not use the indicator are not blamed. Units with nothing above them
 * are neighbours too. Of a level that is not ranked: the units with a row.
 *
 * A unit that ended inside the period and left its place to another of its level is listed only where it has a row:
 * its successor reports.
 */
export function populationOf(
  portal: Portal,
  indicator: Indicator,
  level: Level,
  period: Period,
): readonly Member[] {
  const key = printPeriod(period);
  const { inLevel, reporting } = portal.observations;
  const rows = inLevel(indicator.id, level.id, key);
  const reported = reporting(indicator.id, level.id, key);
  const existed = existedThen(period);
  const members: Member[] = [];
  const units = portal.unitsOfLevel.get(level.id) ?? [];
  for (const [place, unit] of units.entries()) {
    if (!existed(unit)) continue;
    const observation = rows[place];
    if (observation !== undefined || isDue(portal, unit, { period, reported }))
      members.push({ unit, observation });
  }
  return members;
}

/** Whether a unit belongs in the ranking of its level: it has a row, or a report was due from it. */
export function belongs(portal: Portal, unit: Unit, indicator: Indicator, period: Period): boolean {
  if (!existedIn(unit, period)) return false;
  const key = printPeriod(period);
  if (portal.observations.find(unit.id, indicator.id, key)) return true;
  const reported = portal.observations.reporting(indicator.id, unit.level.id, key);
  return isDue(portal, unit, { period, reported });
}

interface Reported {
  readonly period: Period;
  /** The topmost units with any row of the level. */
  readonly reported: ReadonlySet<string>;
}

function isDue(portal: Portal, unit: Unit, { period, reported }: Reported): boolean {
  if (!unit.level.ranked || reported.size === 0) return false;
  return reported.has(topOf(portal, unit)) && !handedOver(portal, unit, period);
}

function handedOver(portal: Portal, unit: Unit, period: Period): boolean {
  const end = endOf(period);
  if (unit.validTo === undefined || end === undefined || unit.validTo >= end) return false;
  return (portal.changesFrom.get(unit.id) ?? []).some((change) => {
    const heir = change.to === undefined ? undefined : portal.units.get(change.to);
    return heir?.level.id === unit.level.id && heir.id !== unit.id;
  });
}
