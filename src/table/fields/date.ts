import { daysInMonth } from '../calendar.ts';
import type { FieldType, Parsed } from '../field.ts';
import { dateFault } from './date-fault.ts';
import { read, readTrimmed, refused } from './reading.ts';

const wholeDay = /^(\d{4})-(\d\d)-(\d\d)$/;
const anyPrecision = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const moment = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d$/;
const firstYear = 1900;
const lastYear = 2100;

/** A day of the calendar, ISO: `2022-10-05`. */
export const date: FieldType<string> = {
  name: 'date',
  tableSchema: { type: 'date' },
  parse: (text) => readTrimmed(text, readDay),
};

/** A date at the precision the document gives it (EDTF): `2020-09-30`, `2020-08`, `2022`. */
export const partialDate: FieldType<string> = {
  name: 'partial-date',
  tableSchema: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
  parse: (text) => readTrimmed(text, (written) => readDate(written, anyPrecision)),
};

/** A day and a time of that day, as clocks there show it: `2022-10-05T17:30`. */
export const dateTime: FieldType<string> = {
  name: 'date-time',
  tableSchema: { type: 'datetime', format: '%Y-%m-%dT%H:%M' },
  parse: (text) => readTrimmed(text, readMoment),
};

function readDay(text: string): Parsed<string> {
  return readDate(text, wholeDay);
}

function readDate(text: string, notation: RegExp): Parsed<string> {
  const [matched, years, month, day] = notation.exec(text) ?? [];
  if (matched === undefined) return dateFault(text);
  const year = Number(years);
  if (year < firstYear || year > lastYear) return refused('date/unlikely-year', { year });
  if (month === undefined) return read(text);
  const days = daysInMonth(year, Number(month));
  if (days === 0) return refused('date/no-such-month', { month });
  return day !== undefined && (day === '00' || Number(day) > days)
    ? refused('date/no-such-day', { month: `${String(year)}-${month}`, days })
    : read(text);
}

function readMoment(text: string): Parsed<string> {
  const day = moment.exec(text)?.[1];
  if (day === undefined) return refused('date/not-a-time');
  const parsed = readDay(day);
  return parsed.ok ? read(text) : parsed;
}
