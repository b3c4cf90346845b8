import type { Language } from '../table/language.ts';
import type { Month, Period } from '../table/period.ts';
import { monthName } from '../spoken/month-name.ts';
import { formatDate, inEnglish } from './date.ts';
import { isoDay, monthOfYear, periodInWords } from './period.ts';

/** The shortest form that still needs no explanation, for axes and narrow table heads: `1–4/2019`, `1/2022`, `quý III/2022`. */
export function periodShort(period: Period, language: Language): string {
  return language === 'vi' ? shortVietnamese(period) : shortEnglish(period);
}

function shortVietnamese(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'month':
      return monthOfYear(period);
    case 'day':
      return formatDate(isoDay(period), 'vi');
    case 'interval':
      return range(period, monthOfYear, ({ month }) => String(month));
    case 'open':
      return `từ ${monthOfYear(period.from)}`;
    default:
      return periodInWords(period, 'vi');
  }
}

function shortEnglish(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `Q${String(period.quarter)} ${String(period.year)}`;
    case 'month':
      return abbreviated(period);
    case 'week':
      return `week ${String(period.week)}, ${String(period.year)}`;
    case 'day':
      return inEnglish(period.day, shortName(period), period.year);
    case 'interval':
      return range(period, abbreviated, shortName);
    case 'open':
      return `from ${abbreviated(period.from)}`;
    default:
      return periodInWords(period, 'en');
  }
}

/** Both ends of an interval, the year of the first only where it differs. */
function range(
  { from, to }: Extract<Period, { kind: 'interval' }>,
  whole: (month: Month) => string,
  yearless: (month: Month) => string,
): string {
  if (from.year !== to.year) return `${whole(from)}–${whole(to)}`;
  return from.month === to.month ? whole(from) : `${yearless(from)}–${whole(to)}`;
}

function abbreviated(month: Month): string {
  return `${shortName(month)} ${String(month.year)}`;
}

function shortName({ month }: Pick<Month, 'month'>): string {
  return monthName(month).slice(0, 3);
}
