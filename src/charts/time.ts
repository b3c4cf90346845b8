import { getOrAdd } from '../table/get-or-add.ts';
import { firstDayOf, lastDayOf } from '../table/period-days.ts';
import type { Period } from '../table/period.ts';

/** The stretch of time that a chart shows, in months since the year 0. */
export interface Span {
  readonly from: number;
  readonly length: number;
}

/** Half a year on either side gives a single moment some time to stand in. */
const aroundOne = 6;

/** The time between the moments of the first and the last period of a run. */
export function spanOf(firstPeriod: Period, lastPeriod: Period): Span {
  const [first, last] = [momentOf(firstPeriod), momentOf(lastPeriod)];
  return first === last
    ? { from: first - aroundOne, length: 2 * aroundOne }
    : { from: first, length: hundredth(last - first) };
}

/** The months from the start of a span, to a hundredth: whole for months that follow each other, which take the fewest bytes. */
export function monthsInto({ from }: Span, moment: number): number {
  return hundredth(moment - from);
}

/** When a period stands: its middle; for a cumulative one its end, when its figure was reached. */
export function momentOf(period: Period): number {
  return getOrAdd(moments, period, computedMoment);
}

// The charts of thousands of units show the same few periods.
const moments = new WeakMap<Period, number>();

function computedMoment(period: Period): number {
  const end = monthsAfter(lastDayOf(period));
  return period.kind === 'interval' ? end : (monthsBefore(firstDayOf(period)) + end) / 2;
}

/** An ISO day as months since the year 0, at its beginning: all months are equally long, days a little less so. */
export function monthsBefore(iso: string): number {
  return getOrAdd(days, iso, computedMonths);
}

// The same targets begin and end in the charts of thousands of units.
const days = new Map<string, number>();

function computedMonths(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / daysIn(year, month);
}

function monthsAfter(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return monthsBefore(iso) + 1 / daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function hundredth(months: number): number {
  return Math.round(months * 100) / 100;
}
