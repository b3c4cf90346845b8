import type { Indicator } from '../model/indicator.ts';
import { compareCodes } from '../model/order.ts';
import type { Portal } from '../model/portal.ts';
import type { UnitChange } from '../model/unit.ts';

/** Why a line stops: another territory, or another method. */
export type SeriesBreak =
  | { readonly reason: 'merge' | 'split'; readonly date: string; readonly change: UnitChange }
  | {
      /** The indicator was `replaced-by` another, or itself `replaces` one: their figures are not comparable. */
      readonly reason: 'replaced-by' | 'replaces';
      /** The first day of the later indicator, where stated. */
      readonly date: string | undefined;
      readonly indicator: Indicator;
    };

/**
 * The breaks of a series by date, those without a date last: the mergers and splits among `changes`, and a changed
 * method.
 */
export function seriesBreaks(
  portal: Portal,
  indicator: Indicator,
  changes: readonly UnitChange[],
): readonly SeriesBreak[] {
  return [...territories(changes), ...methods(portal, indicator)].sort((a, b) =>
    compareCodes(a.date ?? endOfTime, b.date ?? endOfTime),
  );
}

/** After every ISO day. */
const endOfTime = '~';

function territories(changes: readonly UnitChange[]): readonly SeriesBreak[] {
  return [...new Set(changes)].flatMap((change): SeriesBreak[] =>
    change.kind === 'merge' || change.kind === 'split'
      ? [{ reason: change.kind, date: change.date, change }]
      : [],
  );
}

function methods(portal: Portal, indicator: Indicator): readonly SeriesBreak[] {
  return [...portal.indicators.values()].flatMap((other): SeriesBreak[] => {
    if (other.id === indicator.id) return [];
    if (other.replacedBy === indicator.id) {
      return [{ reason: 'replaces', date: indicator.validFrom, indicator: other }];
    }
    return indicator.replacedBy === other.id
      ? [{ reason: 'replaced-by', date: other.validFrom, indicator: other }]
      : [];
  });
}
