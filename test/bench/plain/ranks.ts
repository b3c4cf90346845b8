import { placeOf } from './figures.ts';
import type { Figures } from './figures.ts';

/** One indicator at one level in one period. `indicator` is a place in the table. */
export interface RankingKey {
  readonly indicator: number;
  readonly level: string;
  readonly period: string;
}

/** The units that have a figure, best first, and the rank of each: 1, 2, 2, 4. */
export interface Ranks {
  readonly order: readonly number[];
  readonly rankOf: ReadonlyMap<number, number>;
}

/** Ranks the units of a level by polarity; equal values in the order of the table. */
export function ranksOf(figures: Figures, { indicator, level, period }: RankingKey): Ranks {
  const values = figures.months.get(period)?.values ?? new Float64Array();
  const valueOf = (unit: number) => values[placeOf(figures, unit, indicator)] ?? NaN;
  const direction = figures.indicators[indicator]?.['polarity'] === 'lower' ? 1 : -1;
  const order = (figures.unitsOfLevel.get(level) ?? [])
    .filter((unit) => !Number.isNaN(valueOf(unit)))
    .sort((a, b) => direction * (valueOf(a) - valueOf(b)) || a - b);
  const rankOf = new Map<number, number>();
  let rank = 0;
  order.forEach((unit, before) => {
    if (before === 0 || valueOf(unit) !== valueOf(order[before - 1] ?? unit)) rank = before + 1;
    rankOf.set(unit, rank);
  });
  return { order, rankOf };
}

/** Every ranking of which any unit has a row: an indicator, a level, and its periods in order of time. */
export function rankedLevels(
  figures: Figures,
): readonly { readonly indicator: number; readonly level: string; readonly periods: string[] }[] {
  return figures.indicators.flatMap((_, indicator) =>
    [...figures.unitsOfLevel].flatMap(([level, units]) => {
      const periods = figures.periods.filter((period) =>
        units.some((unit) => hasRow(figures, period, placeOf(figures, unit, indicator))),
      );
      return periods.length === 0 ? [] : [{ indicator, level, periods }];
    }),
  );
}

function hasRow({ months }: Figures, period: string, place: number): boolean {
  const month = months.get(period);
  return !Number.isNaN(month?.values[place]) || !Number.isNaN(month?.denominators[place]);
}
