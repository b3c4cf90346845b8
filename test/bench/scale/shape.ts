import { stretchesOf } from '../../../src/ranking/parts.ts';

/** What a portal holds: every unit has a figure of every indicator for every month. */
export interface Holding {
  readonly name: string;
  /** Units of each level that has rankings. */
  readonly levels: readonly number[];
  readonly months: number;
  readonly indicators: number;
  readonly languages: number;
}

export interface Shape {
  readonly units: number;
  readonly rows: number;
  readonly unitPages: number;
  /** A ranking of many rows is several pages. */
  readonly rankingPages: number;
  readonly pages: number;
}

/** Home, lists, method, data and the like, in one language. */
const others = 25;

/** How much a portal is: every unit has a page, every indicator and level a ranking of every month and of the newest. */
export function shapeOf({ levels, months, indicators, languages }: Holding): Shape {
  const units = levels.reduce((sum, count) => sum + count, 0);
  const parts = levels.reduce((sum, count) => sum + stretchesOf(count).length, 0);
  const unitPages = units * languages;
  const rankingPages = indicators * (months + 1) * parts * languages;
  const pages = unitPages + rankingPages + others * languages;
  return { units, rows: units * indicators * months, unitPages, rankingPages, pages };
}
