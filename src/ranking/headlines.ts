import type { Indicator } from '../model/indicator.ts';
import { comparePeriods } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import type { Attainments } from './attainment.ts';
import { rankingsOf } from './catalogue.ts';
import type { RankingSeries } from './catalogue.ts';
import { rank } from './ranking.ts';
import type { Figure } from './state.ts';

/** A figure that stands for a whole area: the home page shows it beside its targets. */
export interface HeadlineFigure {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly unit: Unit;
  readonly period: Period;
  readonly state: Figure;
  readonly attainments: Attainments;
}

/** The headline figures of one indicator: of one whole, or of several tiers of it. */
export interface HeadlineGroup {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly period: Period;
  readonly figures: readonly HeadlineFigure[];
}

/**
 * The latest figures of the headline indicators, in the order of `portal.yaml`. They come from the first level that is not
 * ranked (a whole province, or a tier as one figure) and has any: a single department would not stand for the whole. A period in
 * which nobody has a figure is passed over.
 */
export function headlinesOf(portal: Portal): readonly HeadlineGroup[] {
  const wholes = rankingsOf(portal).filter(({ level }) => !level.ranked);
  return portal.settings.headlineIndicators.flatMap(
    (id) =>
      latestWith(
        portal,
        wholes.filter(({ indicator }) => indicator.id === id),
      ) ?? [],
  );
}

function latestWith(portal: Portal, wholes: readonly RankingSeries[]): HeadlineGroup | undefined {
  for (const { indicator, level, periods } of wholes) {
    for (const period of periods) {
      const figures = rank(portal, indicator, level, period).ranked.map(
        ({ unit, state, attainments }) => ({ indicator, level, unit, period, state, attainments }),
      );
      if (figures.length > 0) return { indicator, level, period, figures };
    }
  }
  return undefined;
}

/** Newest first: how the latest rankings are listed. */
export function newestFirst(a: { latest: Period }, b: { latest: Period }): number {
  return comparePeriods(b.latest, a.latest);
}
