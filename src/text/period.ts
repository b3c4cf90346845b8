import type { Language } from '../table/language.ts';
import type { Month, Period } from '../table/period.ts';
import { monthName } from '../spoken/month-name.ts';
import { capitalise } from './capitalise.ts';
import { formatDate, numericMonth } from './date.ts';

type Interval = Extract<Period, { kind: 'interval' }>;

/**
 * A period as readers of official reports name it: `4 tháng đầu năm 2019`, `tháng 1/2022`, `quý III/2022`,
 * `từ tháng 1/2022 (không nêu ngày kết thúc)`. Never abbreviated; no capital at the start; the number of months stays with its noun.
 */
export function periodInWords(period: Period, language: Language): string {
  return language === 'vi' ? vietnamese(period) : english(period);
}

/** The same with a capital, for headings and the start of a sentence. */
export function periodHeading(period: Period, language: Language): string {
  return capitalise(periodInWords(period, language));
}

/**
 * The period as the opening of a sentence about figures: `4 tháng đầu năm 2019`, `Tính từ đầu năm 2022 …`;
 * `In the first 4 months of 2019`, `From January 2022 …`.
 */
export function periodOpening(period: Period, language: Language): string {
  if (language === 'en') return capitalise(englishAdverbial(period));
  if (period.kind === 'open' && period.from.month === 1)
    return `Tính từ đầu năm ${String(period.from.year)} (không nêu ngày kết thúc)`;
  return capitalise(vietnamese(period));
}

/** The period as a sentence names it after a preposition: `so với 3 tháng đầu năm 2019`, `since the first 3 months of 2019`. */
export function periodInSentence(period: Period, language: Language): string {
  const words = periodInWords(period, language);
  return words.startsWith('first') ? `the ${words}` : words;
}

/** What kind of period a series is made of; series of different kinds are never joined. */
export function periodKindInWords(kind: Period['kind'], language: Language): string {
  return kinds[kind][language];
}

const kinds: Readonly<Record<Period['kind'], Readonly<Record<Language, string>>>> = {
  year: { vi: 'theo năm', en: 'by year' },
  quarter: { vi: 'theo quý', en: 'by quarter' },
  month: { vi: 'theo tháng', en: 'by month' },
  week: { vi: 'theo tuần', en: 'by week' },
  day: { vi: 'tại một ngày', en: 'on a single day' },
  interval: { vi: 'lũy kế nhiều tháng', en: 'cumulative over several months' },
  open: {
    vi: 'lũy kế, không nêu ngày kết thúc',
    en: 'cumulative, end date not stated',
  },
};

function vietnamese(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `năm ${String(period.year)}`;
    case 'quarter':
      return `quý ${roman(period.quarter)}/${String(period.year)}`;
    case 'month':
      return `tháng ${monthOfYear(period)}`;
    case 'week':
      return `tuần ${String(period.week)}/${String(period.year)}`;
    case 'day':
      return `ngày ${formatDate(isoDay(period), 'vi')}`;
    case 'interval':
      return vietnameseInterval(period);
    case 'open':
      return `từ tháng ${monthOfYear(period.from)} (không nêu ngày kết thúc)`;
  }
}

function vietnameseInterval({ from, to }: Interval): string {
  const sameYear = from.year === to.year;
  if (sameYear && from.month === to.month) return `tháng ${monthOfYear(from)}`;
  if (sameYear && from.month === 1)
    return `${String(to.month)}\u00A0tháng ${to.month === 12 ? '' : 'đầu '}năm ${String(to.year)}`;
  if (sameYear && from.month === 7 && to.month === 12)
    return `6\u00A0tháng cuối năm ${String(to.year)}`;
  const start = sameYear ? String(from.month) : monthOfYear(from);
  return `từ tháng ${start} đến tháng ${monthOfYear(to)}`;
}

function english(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `quarter ${String(period.quarter)} of ${String(period.year)}`;
    case 'month':
      return named(period);
    case 'week':
      return `week ${String(period.week)} of ${String(period.year)}`;
    case 'day':
      return formatDate(isoDay(period), 'en');
    case 'interval':
      return englishInterval(period);
    case 'open':
      return `from ${named(period.from)} (end date not stated)`;
  }
}

function englishInterval({ from, to }: Interval): string {
  const sameYear = from.year === to.year;
  if (sameYear && from.month === to.month) return named(from);
  if (sameYear && from.month === 1 && to.month < 12)
    return `first ${String(to.month)}\u00A0months of ${String(to.year)}`;
  const start = sameYear ? monthName(from.month) : named(from);
  return `${start} to ${named(to)}`;
}

function englishAdverbial(period: Period): string {
  const words = english(period);
  if (period.kind === 'day') return `on ${words}`;
  if (period.kind === 'open') return words;
  if (words.startsWith('first')) return `in ${periodInSentence(period, 'en')}`;
  return words.includes(' to ') ? `from ${words}` : `in ${words}`;
}

/** A month as Vietnamese writes it after the word `tháng`: `01/2022`. */
export function monthOfYear({ year, month }: Month): string {
  return `${numericMonth(month)}/${String(year)}`;
}

function named({ year, month }: Month): string {
  return `${monthName(month)} ${String(year)}`;
}

/** The day of a period that is one day, ISO. */
export function isoDay({ year, month, day }: Extract<Period, { kind: 'day' }>): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

function roman(quarter: number): string {
  return ['I', 'II', 'III', 'IV'][quarter - 1] ?? String(quarter);
}
