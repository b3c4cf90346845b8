import { lastMonth } from './options.ts';

/** A month of the province's figures. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `2026-10` */
  readonly text: string;
  /** ISO. */
  readonly firstDay: string;
  /** Months since year 0: differences count months. */
  readonly number: number;
}

/** The last `count` months up to {@link lastMonth}, the oldest first. */
export function monthsUpToLast(count: number): readonly Month[] {
  const last = numberOf(lastMonth.year, lastMonth.month);
  return Array.from({ length: count }, (_, index) => monthOf(last - count + 1 + index));
}

/** Of `2025-07` or `2025-07-01`. */
export function monthNumber(text: string): number {
  return numberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function monthOf(number: number): Month {
  const year = Math.floor(number / 12);
  const month = (number % 12) + 1;
  const text = `${String(year)}-${String(month).padStart(2, '0')}`;
  return { year, month, text, firstDay: `${text}-01`, number };
}

function numberOf(year: number, month: number): number {
  return year * 12 + month - 1;
}
