import { daysInMonth, weeksInYear } from '../calendar.ts';
import type { Parsed } from '../field.ts';
import { fold } from '../fold.ts';
import { parsePeriod } from '../period.ts';
import { refused } from './reading.ts';
import { isMissingMark, isSpreadsheetDate, isSpreadsheetError, serialDate } from './spreadsheet.ts';

/** Why a text is not a period, with the right notation where one can be told. */
export function periodFault(text: string): Parsed<never> {
  if (isSpreadsheetError(text)) return refused('cell/spreadsheet-error');
  if (isMissingMark(text)) return refused('cell/missing-mark');
  const serial = serialDate(text);
  if (serial !== undefined) {
    return refused('period/serial', { day: serial, month: serial.slice(0, 7) });
  }
  const right = likelyNotation(fold(text));
  if (right !== undefined) return refused('period/notation', { right });
  return outOfRange(text) ?? interval(text) ?? unknown(text);
}

function unknown(text: string): Parsed<never> {
  return refused(isSpreadsheetDate(text) ? 'period/spreadsheet' : 'period/not-a-period');
}

function outOfRange(text: string): Parsed<never> | undefined {
  const [matched, years = '', mark = '', digits = '', day] =
    /^(\d{4})-([QW]?)(\d{1,2})(?:-(\d\d))?$/.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const year = Number(years);
  if (mark === 'Q') return refused('period/no-such-quarter', { quarter: digits });
  if (mark === 'W') {
    return refused('period/no-such-week', { week: digits, year, weeks: weeksInYear(year) });
  }
  const days = daysInMonth(year, Number(digits));
  if (days === 0) return refused('date/no-such-month', { month: digits });
  return day === undefined
    ? undefined
    : refused('date/no-such-day', { month: `${years}-${digits}`, days });
}

function interval(text: string): Parsed<never> | undefined {
  const [from = '', to = '', more] = text.split(/\/|--/);
  const start = parsePeriod(from);
  const end = parsePeriod(to);
  if (more !== undefined || start === undefined || end === undefined) return undefined;
  if (start.kind !== 'month' || end.kind !== 'month') return refused('period/interval-of-months');
  if (from === to) return refused('period/notation', { right: from });
  return from > to
    ? refused('period/interval-backwards', { right: `${to}/${from}` })
    : refused('period/notation', { right: `${from}/${to}` });
}

type Reading = readonly [RegExp, (...parts: readonly string[]) => string];

/** How periods are written in Vietnamese reports (folded), and the notation of each. */
const readings: readonly Reading[] = [
  [/^(?:thang |t)?(\d{1,2})[/.-](\d{4})$/, (month, year) => `${year ?? ''}-${two(month)}`],
  [/^thang (\d{1,2}) (?:nam )?(\d{4})$/, (month, year) => `${year ?? ''}-${two(month)}`],
  [/^(\d{4})(?:\/|\.|-)(\d{1,2})$/, (year, month) => `${year ?? ''}-${two(month)}`],
  [/^(\d{4})(0[1-9]|1[0-2])$/, (year, month) => `${year ?? ''}-${two(month)}`],
  [
    /^(?:quy |q)([1-4]|iv|i{1,3})(?:\/| nam | |-)(\d{4})$/,
    (quarter, year) => `${year ?? ''}-Q${quarterOf(quarter)}`,
  ],
  [/^(\d{4})[-/ ]?q([1-4])$/, (year, quarter) => `${year ?? ''}-Q${quarter ?? ''}`],
  [
    /^(?:tuan (?:thu )?|w)(\d{1,2})(?:\/| nam | |-)(\d{4})$/,
    (week, year) => `${year ?? ''}-W${two(week)}`,
  ],
  [/^(\d{4})[-/ ]?w(\d{1,2})$/, (year, week) => `${year ?? ''}-W${two(week)}`],
  [/^(?:nam )(\d{4})$/, (year) => year ?? ''],
  [
    /^(\d{1,2}) ?(?:thang|t)(?: dau nam)?[/ ](?:nam )?(\d{4})$/,
    (months, year) => `${year ?? ''}-01/${year ?? ''}-${two(months)}`,
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (day, month, year) => `${year ?? ''}-${two(month)}-${two(day)}`,
  ],
];

function likelyNotation(folded: string): string | undefined {
  const text = folded.trim().replaceAll(/\s+/g, ' ');
  for (const [written, notation] of readings) {
    const parts = written.exec(text);
    const right = parts === null ? undefined : notation(...parts.slice(1));
    if (right !== undefined && parsePeriod(right) !== undefined) return right;
  }
  return undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

function quarterOf(written: string | undefined): string {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(written ?? '');
  return roman < 0 ? (written ?? '') : String(roman + 1);
}
