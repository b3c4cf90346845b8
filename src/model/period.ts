import { weeksInYear } from '../table/calendar.ts';
import { firstDayOf, lastDayOf } from '../table/period-days.ts';
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

/** The last day of a period, ISO, included; `undefined` where the source does not state an end. */
export function endOf(period: Period): string | undefined {
  return period.kind === 'open' ? undefined : lastDayOf(period);
}

/**
 * Orders periods in time, totally: by last day (an open end after all that end in its year), then first day,
 * then kind. Two periods are equal only when they are one period.
 */
export function comparePeriods(a: Period, b: Period): number {
  return (
    compareCodes(lastDayOf(a), lastDayOf(b)) ||
    Number(a.kind === 'open') - Number(b.kind === 'open') ||
    compareCodes(firstDayOf(a), firstDayOf(b)) ||
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
  return before !== undefined && isSame(before, earlier);
}

/** Whether a period shares a day with `from`–`to` (both included; a missing bound is open). */
export function overlaps(
  period: Period,
  from: string | undefined,
  to: string | undefined,
): boolean {
  return (
    (from === undefined || from <= lastDayOf(period)) &&
    (to === undefined || firstDayOf(period) <= to)
  );
}

/** Whether a period lies whole between `from` and `to`; one without a stated end counts by its first day. */
export function within(period: Period, from: string | undefined, to: string | undefined): boolean {
  const start = firstDayOf(period);
  return (
    (from === undefined || from <= start) && (to === undefined || (endOf(period) ?? start) <= to)
  );
}

// Asked of each step of each line: comparing by days would find them anew for a period that was just made.
function isSame(a: Period, b: Period): boolean {
  return a.kind === b.kind && numberOf(a) === numberOf(b);
}

/** Of periods of one kind only equal ones share a number. */
function numberOf(period: Period): number {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'quarter':
      return period.year * 4 + period.quarter;
    case 'month':
      return monthNumber(period);
    case 'week':
      return period.year * 54 + period.week;
    case 'day':
      return monthNumber(period) * 32 + period.day;
    case 'interval':
      return monthNumber(period.from) * 1e6 + monthNumber(period.to);
    case 'open':
      return monthNumber(period.from);
  }
}

function monthNumber({ year, month }: Month): number {
  return year * 12 + month;
}

function shorter(from: Month, to: Month): Period | undefined {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return months > 1 ? { kind: 'interval', from, to } : undefined;
}

function monthBefore({ year, month }: Month): Month {
  return month > 1 ? { year, month: month - 1 } : { year: year - 1, month: 12 };
}
