import type { Visits } from './estimate.ts';
import type { Holding } from './shape.ts';

/** The country since July 2025, and what each province is taken to have besides its communes. */
const [communes, provinces, departments] = [3321, 34, 20] as const;

const whole = { months: 120, indicators: 20, languages: 2 } as const;
const levels = [provinces, provinces * departments, communes] as const;

/** The ways to hold the country: ten years of months, twenty indicators, in two languages. */
export const holdings: readonly Holding[] = [
  { ...whole, name: 'the country, one portal, ten years', levels },
  { ...whole, name: 'the country, one portal, one year', levels, months: 12 },
  {
    ...whole,
    name: 'one province of 34, ten years',
    levels: [1, departments, Math.round(communes / provinces)],
  },
];

export const shardCounts = [1, 4, 16, 64] as const;

/**
 * A day of a million visitors who have nothing yet and read three pages. Requests and bytes are those of the heaviest common kind of
 * page (`npm run bench -- --visitor`): the page, its scripts, its icon and four fonts; then the page alone.
 */
export const visits: Visits = {
  visitors: 1_000_000,
  pagesEach: 3,
  first: { requests: 9, bytes: 83_000 },
  further: { requests: 1, bytes: 14_600 },
  peak: 5,
};
