import { rankingAddress, unitAddress } from './addresses.ts';
import type { Figures } from './figures.ts';
import { rankedLevels } from './ranks.ts';
import type { Link } from './ranking-view.ts';
import { named, words } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** The first page, ready to print: the latest ranking of every indicator and level, and every unit. */
export interface IndexView {
  readonly title: string;
  readonly indicators: readonly { readonly name: string; readonly links: readonly Link[] }[];
  readonly levels: readonly { readonly name: string; readonly links: readonly Link[] }[];
}

export function indexView(figures: Figures, language: PlainLanguage): IndexView {
  const ranked = rankedLevels(figures);
  const nameOf = (level: string) =>
    named(
      figures.levels.find((row) => row['level'] === level),
      language,
    );
  return {
    title: words[language].site,
    indicators: figures.indicators.map((row, place) => ({
      name: named(row, language),
      links: ranked
        .filter(({ indicator }) => indicator === place)
        .map(({ level }) => ({
          label: nameOf(level),
          href: rankingAddress({ indicator: row['indicator'] ?? '', level }, language),
        })),
    })),
    levels: [...figures.unitsOfLevel].map(([level, units]) => ({
      name: nameOf(level),
      links: units.map((unit) => ({
        label: named(figures.units[unit], language),
        href: unitAddress(figures.units[unit]?.['unit'] ?? '', language),
      })),
    })),
  };
}
