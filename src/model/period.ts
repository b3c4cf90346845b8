import { daysInMonth, weeksInYear } from '../table/calendar.ts';
import type { Month, Period } from '../table/period.ts';
import { compareCodes } from './order.ts';

/** Kinds of period, the longest first: the order in which they are listed. */
export const periodKinds = [
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'interval',
  'open',
] as const satisfies readonly Period['kind'][];

/** The first day of a period, ISO. */
export function startOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return isoDay(period.year, 1, 1);
    case 'quarter':
      return isoDay(period.year, period.quarter * 3 - 2, 1);
    case 'month':
      return isoDay(period.year, period.month, 1);
    case 'week':
      return dayOfWeek(period.year, period.week, 1);
    case 'day':
      return isoDay(period.year, period.month, period.day);
    case 'interval':
    case 'open':
      return isoDay(period.from.year, period.from.month, 1);
  }
}

/** The last day of a period, ISO, included; `undefined` where the source does not state an end. */
export function endOf(period: Period): string | undefined {
  switch (period.kind) {
    case 'year':
      return isoDay(period.year, 12, 31);
    case 'quarter':
      return lastDayOf({ year: period.year, month: period.quarter * 3 });
    case 'month':
      return lastDayOf(period);
    case 'week':
      return dayOfWeek(period.year, period.week, 7);
    case 'day':
      return isoDay(period.year, period.month, period.day);
    case 'interval':
      return lastDayOf(period.to);
    case 'open':
      return undefined;
  }
}

/**
 * The last day a period can reach. Figures "from the beginning of the year to date" belong to that year,
 * so a period without a stated end reaches no further than 31 December of the year it begins in.
 */
export function reachOf(period: Period): string {
  return endOf(period) ?? isoDay(Number(startOf(period).slice(0, 4)), 12, 31);
}

/**
 * Orders periods in time, totally: by last day (an open end after all that end in its year), then first day,
 * then kind. Two periods are equal only when they are one period.
 */
export function comparePeriods(a: Period, b: Period): number {
  return (
    compareCodes(reachOf(a), reachOf(b)) ||
    Number(a.kind === 'open') - Number(b.kind === 'open') ||
    compareCodes(startOf(a), startOf(b)) ||
    periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind)
  );
}

/**
 * Whether two periods may be compared: months with months, weeks with weeks. Intervals are of one kind when they begin
 * in the same month of a year: the first 4 months of 2022 with the first 5, and with the first 4 of 2021.
 */
export function sameKind(a: Period, b: Period): boolean {
  if (a.kind === 'interval' && b.kind === 'interval') return a.from.month === b.from.month;
  return a.kind === b.kind;
}

/**
 * The period of the same kind just before. A cumulative interval goes back one month inside its own run (the first
 * 5 months → the first 4); a run of two months, an open period and a single day have none before them.
 */
export function previousPeriod(period: Period): Period | undefined {
  switch (period.kind) {
    case 'year':
      return { kind: 'year', year: period.year - 1 };
    case 'quarter':
      return period.quarter > 1
        ? { kind: 'quarter', year: period.year, quarter: period.quarter - 1 }
        : { kind: 'quarter', year: period.year - 1, quarter: 4 };
    case 'month':
      return { kind: 'month', ...monthBefore(period) };
    case 'week':
      return period.week > 1
        ? { kind: 'week', year: period.year, week: period.week - 1 }
        : { kind: 'week', year: period.year - 1, week: weeksInYear(period.year - 1) };
    case 'interval':
      return shorter(period.from, monthBefore(period.to));
    case 'day':
    case 'open':
      return undefined;
  }
}

/**
 * Whether `later` comes directly after `earlier`, so that a line may join them; a cumulative run breaks each January.
 */
export function follows(earlier: Period, later: Period): boolean {
  const before = previousPeriod(later);
  return before !== undefined && comparePeriods(before, earlier) === 0;
}

/** Whether a period shares a day with `from`–`to` (both included; a missing bound is open). */
export function overlaps(
  period: Period,
  from: string | undefined,
  to: string | undefined,
): boolean {
  return (
    (from === undefined || from <= reachOf(period)) && (to === undefined || startOf(period) <= to)
  );
}

/** Whether a period lies whole between `from` and `to`; one without a stated end counts by its first day. */
export function within(period: Period, from: string | undefined, to: string | undefined): boolean {
  const start = startOf(period);
  return (
    (from === undefined || from <= start) && (to === undefined || (endOf(period) ?? start) <= to)
  );
}

function shorter(from: Month, to: Month): Period | undefined {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return months > 1 ? { kind: 'interval', from, to } : undefined;
}

function monthBefore({ year, month }: Month): Month {
  return month > 1 ? { year, month: month - 1 } : { year: year - 1, month: 12 };
}

function lastDayOf({ year, month }: Month): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** A day (1 Monday … 7 Sunday) of an ISO 8601 week: week 1 is the one with 4 January. */
function dayOfWeek(year: number, week: number, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)).toISOString().slice(0, 10);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
