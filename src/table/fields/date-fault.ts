import { daysInMonth } from '../calendar.ts';
import type { Parsed } from '../field.ts';
import { refused } from './reading.ts';
import { isMissingMark, isSpreadsheetDate, isSpreadsheetError, serialDate } from './spreadsheet.ts';

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** Why a text is not a date, with the right notation where only one reading is possible. */
export function dateFault(text: string): Parsed<never> {
  if (isSpreadsheetError(text)) return refused('cell/spreadsheet-error');
  if (isMissingMark(text)) return refused('cell/missing-mark');
  const serial = serialDate(text);
  if (serial !== undefined) return refused('date/serial', { right: serial });
  return slashed(text) ?? written(text);
}

function slashed(text: string): Parsed<never> | undefined {
  const [matched, first = '', second = '', year = ''] = dayFirst.exec(text) ?? [];
  if (matched === undefined) return undefined;
  if (Number(first) <= 12 && Number(second) <= 12 && first !== second) {
    return refused('date/ambiguous', {
      dayFirst: iso(year, second, first),
      monthFirst: iso(year, first, second),
    });
  }
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return inNotation(year, month, day);
}

function written(text: string): Parsed<never> {
  const [matched, year = '', month = '', day = ''] = yearFirst.exec(text) ?? [];
  if (matched !== undefined) return inNotation(year, month, day);
  return refused(isSpreadsheetDate(text) ? 'date/spreadsheet' : 'date/not-a-date');
}

/** The right notation, unless no calendar has such a day. */
function inNotation(year: string, month: string, day: string): Parsed<never> {
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return refused('date/no-such-month', { month });
  return Number(day) < 1 || Number(day) > days
    ? refused('date/no-such-day', { month: `${year}-${month.padStart(2, '0')}`, days })
    : refused('date/notation', { right: iso(year, month, day) });
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
