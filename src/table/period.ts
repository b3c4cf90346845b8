import { daysInMonth, weeksInYear } from './calendar.ts';
import { getOrAdd } from './get-or-add.ts';

/**
 * The notation of periods (EDTF / ISO 8601): `2022`, `2022-Q3`, `2022-10`, `2022-W43`, `2022-10-22` (a state
 * on one day), `2019-01/2019-04` (cumulative, both months included), `2022-01/..` (the end is not stated).
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'interval'; readonly from: Month; readonly to: Month }
  | { readonly kind: 'open'; readonly from: Month };

export interface Month {
  readonly year: number;
  readonly month: number;
}

const simple = /^(\d{4})(?:-Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/;

/** Reads the notation of a period; `undefined` when it is not one, or names a day, week or month that does not exist. */
export function parsePeriod(text: string): Period | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) return parseInterval(text.slice(0, slash), text.slice(slash + 1));
  const [matched, years, quarter, week, month, day] = simple.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const year = Number(years);
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (week !== undefined) return weekOf(year, Number(week));
  if (month === undefined) return { kind: 'year', year };
  if (day !== undefined) return dayOf(year, Number(month), Number(day));
  return daysInMonth(year, Number(month)) > 0
    ? { kind: 'month', year, month: Number(month) }
    : undefined;
}

/** Writes a period in its notation; `parsePeriod` reads it back. In an address, `/` becomes `--`. */
export function printPeriod(period: Period): string {
  return getOrAdd(notations, period, notationOf);
}

// A million rows name a few dozen periods.
const notations = new WeakMap<Period, string>();

function notationOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return digits(period.year, 4);
    case 'quarter':
      return `${digits(period.year, 4)}-Q${String(period.quarter)}`;
    case 'month':
      return printMonth(period);
    case 'week':
      return `${digits(period.year, 4)}-W${digits(period.week, 2)}`;
    case 'day':
      return `${printMonth(period)}-${digits(period.day, 2)}`;
    case 'interval':
      return `${printMonth(period.from)}/${printMonth(period.to)}`;
    case 'open':
      return `${printMonth(period.from)}/..`;
  }
}

function parseInterval(start: string, end: string): Period | undefined {
  const from = parseMonth(start);
  if (from === undefined) return undefined;
  if (end === '..') return { kind: 'open', from };
  const to = parseMonth(end);
  // One month alone has its own notation: two notations of one period would escape the check for duplicates.
  return to !== undefined && isBefore(from, to) ? { kind: 'interval', from, to } : undefined;
}

function parseMonth(text: string): Month | undefined {
  const period = text.length === 7 ? parsePeriod(text) : undefined;
  return period?.kind === 'month' ? { year: period.year, month: period.month } : undefined;
}

function weekOf(year: number, week: number): Period | undefined {
  return week >= 1 && week <= weeksInYear(year) ? { kind: 'week', year, week } : undefined;
}

function dayOf(year: number, month: number, day: number): Period | undefined {
  return day >= 1 && day <= daysInMonth(year, month)
    ? { kind: 'day', year, month, day }
    : undefined;
}

function isBefore(one: Month, other: Month): boolean {
  return one.year < other.year || (one.year === other.year && one.month < other.month);
}

function printMonth({ year, month }: Month): string {
  return `${digits(year, 4)}-${digits(month, 2)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
