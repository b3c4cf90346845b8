import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Level } from '../model/unit.ts';
import type { Period } from '../table/period.ts';

/** A ranking that has pages: an indicator, a level, and the periods for which any unit of the level has a row. */
export interface RankingSeries {
  readonly indicator: Indicator;
  readonly level: Level;
  /** Newest first (`comparePeriods`). */
  readonly periods: readonly Period[];
  /** The first of `periods`. */
  readonly latest: Period;
}

/** Every ranking of the portal: indicators in the order of the file, levels in their own order. */
export function rankingsOf(portal: Portal): readonly RankingSeries[] {
  return [...portal.indicators.values()].flatMap((indicator) =>
    [...portal.levels.values()].flatMap((level) => {
      const periods = portal.observations.periodsOf(indicator.id, level.id).toReversed();
      const [latest] = periods;
      return latest === undefined ? [] : [{ indicator, level, periods, latest }];
    }),
  );
}
