import type { Portal } from '../model/portal.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { rankAlone } from './ranking.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from './ranking.ts';

/** Names a ranking in any state of a portal: codes of the indicator and of the level, and the period. */
export interface RankingName {
  readonly indicator: string;
  readonly level: string;
  readonly period: Period;
}

/** A unit of a ranking, with a rank or without. */
export type PlacedUnit = RankedUnit | UnrankedUnit;

/** The ranking of a name in one state of a portal; `undefined` where nobody reports in it there. */
export function counterpart(portal: Portal, name: RankingName): Ranking | undefined {
  const indicator = portal.indicators.get(name.indicator);
  const level = portal.levels.get(name.level);
  if (indicator === undefined || level === undefined) return undefined;
  const reporting = portal.observations.reporting(
    name.indicator,
    name.level,
    printPeriod(name.period),
  );
  return reporting.size > 0 ? rankAlone(portal, indicator, level, name.period) : undefined;
}

/** The rows of a ranking by unit id: the ranked in order, then the others. */
export function rowsByUnit({ ranked, unranked }: Ranking): ReadonlyMap<string, PlacedUnit> {
  return new Map([...ranked, ...unranked].map((row) => [row.unit.id, row]));
}
