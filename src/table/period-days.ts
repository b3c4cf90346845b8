import { daysInMonth } from './calendar.ts';
import { getOrAdd } from './get-or-add.ts';
import type { Month, Period } from './period.ts';

/** The first day of a period, ISO. */
export function firstDayOf(period: Period): string {
  return daysOf(period).first;
}

/** The last day a period can reach, ISO, included. An open one is "the year to date": it ends with its year. */
export function lastDayOf(period: Period): string {
  return daysOf(period).last;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

// A million rows and the lines of thousands of charts share a few dozen periods.
const known = new WeakMap<Period, Days>();

function daysOf(period: Period): Days {
  return getOrAdd(known, period, computedDays);
}

function computedDays(period: Period): Days {
  return { first: firstDay(period), last: lastDay(period) };
}

function firstDay(period: Period): string {
  switch (period.kind) {
    case 'year':
      return iso(period.year, 1, 1);
    case 'quarter':
      return iso(period.year, period.quarter * 3 - 2, 1);
    case 'month':
      return iso(period.year, period.month, 1);
    case 'week':
      return dayOfWeek(period.year, period.week, 0);
    case 'day':
      return iso(period.year, period.month, period.day);
    case 'interval':
    case 'open':
      return iso(period.from.year, period.from.month, 1);
  }
}

function lastDay(period: Period): string {
  switch (period.kind) {
    case 'year':
      return iso(period.year, 12, 31);
    case 'quarter':
      return endOfMonth({ year: period.year, month: period.quarter * 3 });
    case 'month':
      return endOfMonth(period);
    case 'week':
      return dayOfWeek(period.year, period.week, 6);
    case 'day':
      return iso(period.year, period.month, period.day);
    case 'interval':
      return endOfMonth(period.to);
    case 'open':
      return iso(period.from.year, 12, 31);
  }
}

function endOfMonth({ year, month }: Month): string {
  return iso(year, month, daysInMonth(year, month));
}

/** A day of an ISO 8601 week, Monday first; week 1 is the one with 4 January. */
function dayOfWeek(year: number, week: number, day: number): string {
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const time = Date.UTC(year, 0, 4 - weekday + (week - 1) * 7 + day);
  return new Date(time).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
