import type { Indicator } from '../model/indicator.ts';
import { comparePeriods } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import type { Attainments } from './attainment.ts';
import { rankingsOf } from './catalogue.ts';
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
 * ranked (a whole province, or a tier as one figure): a single department would not stand for the whole.
 */
export function headlinesOf(portal: Portal): readonly HeadlineGroup[] {
  const all = rankingsOf(portal);
  return portal.settings.headlineIndicators.flatMap((id) => {
    const wholes = all.filter(({ indicator, level }) => indicator.id === id && !level.ranked);
    const [first] = wholes;
    if (first === undefined) return [];
    const { indicator, level, latest } = first;
    const figures = rank(portal, indicator, level, latest).ranked.map(
      ({ unit, state, attainments }) => ({
        indicator,
        level,
        unit,
        period: latest,
        state,
        attainments,
      }),
    );
    return figures.length > 0 ? [{ indicator, level, period: latest, figures }] : [];
  });
}

/** Newest first: how the latest rankings are listed. */
export function newestFirst(a: { latest: Period }, b: { latest: Period }): number {
  return comparePeriods(b.latest, a.latest);
}
