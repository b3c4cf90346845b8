import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import { monthName } from '../spoken/month-name.ts';
import { periodShort } from './period-short.ts';

/** The year in whose line a period stands: that of its end, or of its beginning where no end is stated. */
export function yearOf(period: Period): number {
  if (period.kind === 'interval') return period.to.year;
  return period.kind === 'open' ? period.from.year : period.year;
}

/** A period beside the name of its year: months by their number or short name alone, others in their shortest form. */
export function periodInYear(period: Period, language: Language): string {
  if (period.kind !== 'month') return periodShort(period, language);
  return language === 'vi' ? String(period.month) : monthName(period.month).slice(0, 3);
}
