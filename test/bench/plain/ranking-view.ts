import { rankingAddress, unitAddress } from './addresses.ts';
import { placeOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { ranksOf } from './ranks.ts';
import type { RankingKey } from './ranks.ts';
import { limitFor, outcome } from './target.ts';
import { named, printed, printedChange, printedPeriod } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** A link, or the page itself. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A ranking, ready to print. */
export interface RankingView {
  readonly title: string;
  readonly periods: readonly Link[];
  readonly rows: readonly {
    readonly rank: number;
    readonly name: string;
    readonly href: string;
    readonly value: string;
    readonly bar: number;
    readonly numerator: string;
    readonly denominator: string;
    readonly change: string;
    readonly met: boolean;
    readonly outcome: string;
  }[];
}

/** What a page of a ranking shows. `periods` are those of the same indicator and level. */
export function rankingView(
  figures: Figures,
  key: RankingKey & { readonly periods: readonly string[] },
  language: PlainLanguage,
): RankingView {
  const indicator = figures.indicators[key.indicator];
  const id = indicator?.['indicator'] ?? '';
  const level = figures.levels.find((row) => row['level'] === key.level);
  const before = key.periods[key.periods.indexOf(key.period) - 1];
  const title = `${named(indicator, language)}: ${named(level, language)}, ${printedPeriod(key.period)}`;
  return {
    title,
    periods: key.periods.map((period) => ({
      label: printedPeriod(period),
      href: rankingAddress({ indicator: id, level: key.level, period }, language),
    })),
    rows: rowsOfRanking(figures, { ...key, before, id }, language),
  };
}

interface Wanted extends RankingKey {
  readonly id: string;
  readonly before: string | undefined;
}

function rowsOfRanking(
  figures: Figures,
  wanted: Wanted,
  language: PlainLanguage,
): RankingView['rows'] {
  const { order, rankOf } = ranksOf(figures, wanted);
  const month = figures.months.get(wanted.period);
  const before = figures.months.get(wanted.before ?? '');
  const decimals = Number(figures.indicators[wanted.indicator]?.['decimals'] ?? 0);
  const limit = limitFor(figures, { ...wanted, indicator: wanted.id });
  const valueOf = (unit: number, of = month) =>
    of?.values[placeOf(figures, unit, wanted.indicator)] ?? NaN;
  const most = Math.max(...order.map((unit) => valueOf(unit)), 1);
  return order.map((unit) => {
    const place = placeOf(figures, unit, wanted.indicator);
    const value = valueOf(unit);
    const { met, label } = outcome(value, limit, language);
    return {
      rank: rankOf.get(unit) ?? 0,
      name: named(figures.units[unit], language),
      href: unitAddress(figures.units[unit]?.['unit'] ?? '', language),
      value: printed(value, decimals, language),
      bar: Math.round((value / most) * 1000) / 10,
      numerator: printed(month?.numerators[place] ?? NaN, 0, language),
      denominator: printed(month?.denominators[place] ?? NaN, 0, language),
      change: printedChange(value - valueOf(unit, before), decimals, language),
      met,
      outcome: label,
    };
  });
}
