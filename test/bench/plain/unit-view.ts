import { rankingAddress } from './addresses.ts';
import { chartOf } from './chart.ts';
import type { Chart } from './chart.ts';
import { placeOf } from './figures.ts';
import type { Figures } from './figures.ts';
import type { Ranks, RankingKey } from './ranks.ts';
import { limitFor, outcome } from './target.ts';
import { named, printed, printedChange, printedPeriod, words } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** A unit, ready to print. */
export interface UnitView {
  readonly title: string;
  readonly level: string;
  readonly parent: string;
  readonly latest: readonly {
    readonly name: string;
    readonly href: string;
    readonly period: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly change: string;
    readonly rank: string;
    readonly met: boolean;
    readonly outcome: string;
  }[];
  readonly charts: readonly Chart[];
  readonly heads: readonly string[];
  readonly history: readonly { readonly period: string; readonly cells: readonly string[] }[];
}

/** What a page of a unit shows: of every indicator that it has a figure of. */
export function unitView(
  figures: Figures,
  unit: number,
  {
    language,
    ranks,
  }: { readonly language: PlainLanguage; readonly ranks: (key: RankingKey) => Ranks },
): UnitView {
  const row = figures.units[unit];
  const level = figures.levels.find((one) => one['level'] === row?.['level']);
  const parent = figures.units.find((one) => one['unit'] === row?.['parent']);
  const own = ownSeries(figures, unit);
  const names = own.map(({ indicator }) => named(figures.indicators[indicator], language));
  const dates = figures.periods.map(printedPeriod);
  return {
    title: named(row, language),
    level: named(level, language),
    parent: named(parent, language),
    latest: own.map((series) => latestOf(figures, unit, { ...series, language, ranks })),
    charts: own.map(({ values }, index) => chartOf({ name: names[index] ?? '', values, dates })),
    heads: names,
    history: historyOf(figures, own, language),
  };
}

interface Series {
  readonly indicator: number;
  /** By the periods of all figures. */
  readonly values: readonly number[];
}

function ownSeries(figures: Figures, unit: number): readonly Series[] {
  return figures.indicators.flatMap((_, indicator) => {
    const place = placeOf(figures, unit, indicator);
    const values = figures.periods.map(
      (period) => figures.months.get(period)?.values[place] ?? NaN,
    );
    return values.every(Number.isNaN) ? [] : [{ indicator, values }];
  });
}

interface Manner extends Series {
  readonly language: PlainLanguage;
  readonly ranks: (key: RankingKey) => Ranks;
}

function latestOf(
  figures: Figures,
  unit: number,
  { indicator, values, language, ranks }: Manner,
): UnitView['latest'][number] {
  const row = figures.indicators[indicator];
  const level = figures.units[unit]?.['level'] ?? '';
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  const period = figures.periods[last] ?? '';
  const month = figures.months.get(period);
  const place = placeOf(figures, unit, indicator);
  const value = values[last] ?? NaN;
  const decimals = Number(row?.['decimals'] ?? 0);
  const id = row?.['indicator'] ?? '';
  const { met, label } = outcome(
    value,
    limitFor(figures, { indicator: id, level, period }),
    language,
  );
  const { order, rankOf } = ranks({ indicator, level, period });
  return {
    name: named(row, language),
    href: rankingAddress({ indicator: id, level, period }, language),
    period: printedPeriod(period),
    numerator: printed(month?.numerators[place] ?? NaN, 0, language),
    denominator: printed(month?.denominators[place] ?? NaN, 0, language),
    value: printed(value, decimals, language),
    change: printedChange(value - (values[last - 1] ?? NaN), decimals, language),
    rank: `${String(rankOf.get(unit) ?? words[language].none)}/${String(order.length)}`,
    met,
    outcome: label,
  };
}

function historyOf(
  figures: Figures,
  own: readonly Series[],
  language: PlainLanguage,
): UnitView['history'] {
  const decimals = own.map(({ indicator }) =>
    Number(figures.indicators[indicator]?.['decimals'] ?? 0),
  );
  return figures.periods
    .map((period, at) => ({
      period: printedPeriod(period),
      cells: own.map(({ values }, index) =>
        printed(values[at] ?? NaN, decimals[index] ?? 0, language),
      ),
    }))
    .reverse();
}
