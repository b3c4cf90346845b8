import type { Language } from '../table/language.ts';
import { monthName } from './month-name.ts';
import { englishOrdinal } from './english-whole.ts';
import { spokenWhole } from './number.ts';

/** The parts of a date that are known. */
export interface DateParts {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/**
 * A date in words, at its own precision. In Vietnamese days up to the tenth are “mùng” and the fourth month is “tháng tư”,
 * as broadcasters say them: ngày mùng hai tháng chín, ngày mười lăm tháng chín năm hai nghìn không trăm hai mươi.
 * In English: the fifteenth of September two thousand and twenty.
 */
export function spokenDate({ day, month, year }: DateParts, language: Language): string {
  const said =
    language === 'vi'
      ? [day && vietnameseDay(day), month && vietnameseMonth(month), year && vietnameseYear(year)]
      : [day && `the ${englishOrdinal(day)} of`, month && monthName(month), year && english(year)];
  return said.filter((part) => part !== undefined && part !== 0).join(' ');
}

/** Whether there is such a day in the calendar; without a year, in a leap year. */
export function isDate({ day = 1, month = 1, year = 2000 }: DateParts): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCDate() === day;
}

/** A time of the day, on the clock of 24 hours: bảy giờ, mười ba giờ năm phút; in English seven o'clock, thirteen oh five. */
export function spokenTime(hours: number, minutes: number, language: Language): string {
  const hour = spokenWhole(hours, language);
  if (language === 'en') {
    if (minutes === 0) return hours <= 12 ? `${hour} o'clock` : `${hour} hundred hours`;
    return `${hour} ${minutes < 10 ? 'oh ' : ''}${spokenWhole(minutes, 'en')}`;
  }
  return minutes === 0 ? `${hour} giờ` : `${hour} giờ ${spokenWhole(minutes, 'vi')} phút`;
}

function vietnameseDay(day: number): string {
  return `ngày ${day <= 10 ? 'mùng ' : ''}${spokenWhole(day, 'vi')}`;
}

function vietnameseMonth(month: number): string {
  return `tháng ${month === 4 ? 'tư' : spokenWhole(month, 'vi')}`;
}

function vietnameseYear(year: number): string {
  return `năm ${spokenWhole(year, 'vi')}`;
}

function english(year: number): string {
  return spokenWhole(year, 'en');
}
