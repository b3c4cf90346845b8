import { monthName } from '../spoken/month-name.ts';
import type { Language } from '../table/language.ts';

/**
 * An EDTF date at its own precision: `30/9/2020`, `9/2020`, `2020`; in English `30 September 2020`, `September 2020`, `2020`.
 * Vietnamese puts a zero before days under 10 and before the months 1 and 2, as official documents do: `01/7/2025`, `06/02/2020`.
 * Text that is no such date comes back as it is.
 */
export function formatDate(edtf: string, language: Language): string {
  const parts = dateParts(edtf);
  if (!parts) return edtf;
  const { year, month, day } = parts;
  if (language === 'en')
    return inEnglish(day, month === undefined ? undefined : monthName(month), year);
  const written = [day && String(day).padStart(2, '0'), month && numericMonth(month), year];
  return written.filter((part) => part !== undefined).join('/');
}

/** `30 September 2020`, no line of which ends after the day. */
export function inEnglish(
  day: number | undefined,
  month: string | undefined,
  year: number,
): string {
  const named = month === undefined ? String(year) : `${month} ${String(year)}`;
  return day === undefined ? named : `${String(day)}\u00A0${named}`;
}

/** The number of a month as official documents write it: `01`, `02`, then `3` to `12`. */
export function numericMonth(month: number): string {
  return month < 3 ? `0${String(month)}` : String(month);
}

/** The same with the word Vietnamese puts before it: `ngày 30/9/2020`, `tháng 9/2020`, `năm 2020`. */
export function dateInWords(edtf: string, language: Language): string {
  const parts = dateParts(edtf);
  if (language === 'en' || !parts) return formatDate(edtf, language);
  const word = parts.day ? 'ngày' : parts.month ? 'tháng' : 'năm';
  return `${word} ${formatDate(edtf, language)}`;
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function dateParts(edtf: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}
