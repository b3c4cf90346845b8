import { hasEnded } from '../model/ancestry.ts';
import { currentFirst } from '../model/indicator.ts';
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

/** The rankings of one indicator, as readers look for them. */
export interface CatalogueGroup {
  readonly indicator: Indicator;
  /** The indicator that took its place. */
  readonly replacement: Indicator | undefined;
  readonly rankings: readonly ListedSeries[];
}

export interface ListedSeries extends RankingSeries {
  /** No unit of the level exists any more. */
  readonly ended: boolean;
}

/** The rankings by indicator: what still goes on before what another has replaced, levels that ended after the others. */
export function catalogueGroups(portal: Portal): readonly CatalogueGroup[] {
  const series = Map.groupBy(rankingsOf(portal), ({ indicator }) => indicator);
  return currentFirst(series.keys()).map((indicator) => ({
    indicator,
    replacement: portal.indicators.get(indicator.replacedBy ?? ''),
    rankings: (series.get(indicator) ?? [])
      .map((ranking) => ({ ...ranking, ended: isOver(portal, ranking.level) }))
      .sort((a, b) => Number(a.ended) - Number(b.ended)),
  }));
}

/**
 * The rankings in which somebody can still fall short: of ranked levels, by indicators that no other has replaced. Those of units
 * that are no more stand aside for those that go on; where none goes on, they are what there is to tell.
 */
export function watchedRankings(portal: Portal): readonly ListedSeries[] {
  const groups = catalogueGroups(portal);
  const measured = new Set(groups.map(({ indicator }) => indicator.id));
  const ranked = groups
    .filter(({ replacement }) => !measured.has(replacement?.id ?? ''))
    .flatMap(({ rankings }) => rankings.filter(({ level }) => level.ranked));
  const going = ranked.filter(({ ended }) => !ended);
  return going.length > 0 ? going : ranked;
}

function isOver(portal: Portal, { id }: Level): boolean {
  return (portal.unitsOfLevel.get(id) ?? []).every((unit) => hasEnded(portal, unit));
}
