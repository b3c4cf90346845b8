import { daysInMonth } from '../../table/calendar.ts';
import { fold } from '../../table/fold.ts';
import { parsePeriod } from '../../table/period.ts';

/**
 * The periods that a title, the name of a sheet or of a file speaks of, in the notation of the tables, each once. A year
 * alone is none: titles name years of plans and documents too. The day of a signature is none either.
 */
export function periodsIn(text: string): readonly string[] {
  const folded = fold(text)
    .replaceAll('_', ' ')
    .replaceAll(/[()\u201c\u201d"]/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const found: string[] = [];
  const rest = patterns.reduce(
    (left, { pattern, period }) =>
      left.replaceAll(pattern, (...match: unknown[]) => {
        const notation = period(match.slice(1, -2).map((part) => String(part ?? '')));
        if (notation !== undefined && parsePeriod(notation) !== undefined) found.push(notation);
        return ' ; ';
      }),
    ` ${folded} `,
  );
  const months = found.filter((one) => /^\d{4}-\d\d$/.test(one));
  // "Tháng 10 năm 2022 (lũy kế từ đầu năm)" has two readings.
  const cumulative = /luy ke|tu dau nam/.test(rest)
    ? months.map((month) => sinceJanuary(month.slice(0, 4), month.slice(5)))
    : [];
  return [...new Set([...found, ...cumulative])];
}

interface Pattern {
  readonly pattern: RegExp;
  readonly period: (parts: readonly string[]) => string | undefined;
}

const day = '(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})';

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(`tu ${day} ?(?:den|-|–) ?(?:het )?${day}`, 'g'),
    period: ([day1, month1, year1, day2, month2, year2]) =>
      periodBetween([year1, month1, day1], [year2, month2, day2]),
  },
  // A place and day above a signature.
  { pattern: /ngay \.{0,3} ?\d{0,2} ?\.{0,3} ?thang \d{1,2} nam \d{4}/g, period: () => undefined },
  { pattern: /ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g, period: () => undefined },
  {
    pattern: /(?<!\d)(\d{4}-(?:q[1-4]|w\d\d|\d\d))(?![\d-])/g,
    period: ([iso = '']) => iso.toUpperCase(),
  },
  {
    pattern: /tuan (?:thu )?(\d{1,2})(?: ?[/.-] ?| nam | )(\d{4})/g,
    period: ([week = '', year = '']) => `${year}-W${week.padStart(2, '0')}`,
  },
  {
    pattern: /(?<![\d/])(\d{1,2}) thang (?:dau )?(?:nam )?(\d{4})/g,
    period: ([months = '', year = '']) => sinceJanuary(year, months),
  },
  {
    pattern: /(?<![a-z])(?:thang|t) ?(\d{1,2})(?: ?[/.,-] ?(?:nam )?| nam | )(\d{4})(?!\d)/g,
    period: ([month = '', year = '']) => `${year}-${month.padStart(2, '0')}`,
  },
  {
    pattern: /quy (iv|iii|ii|i|[1-4])(?: ?[/.,-] ?(?:nam )?| nam | )(\d{4})/g,
    period: ([quarter = '', year = '']) => `${year}-Q${quarters[quarter] ?? quarter}`,
  },
  {
    pattern: /^ (\d{1,2})[./-](\d{4}) $/g,
    period: ([month = '', year = '']) => `${year}-${month.padStart(2, '0')}`,
  },
];

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** January alone is a month; a whole year is a year. */
function sinceJanuary(year: string, month: string): string {
  if (Number(month) === 1) return `${year}-01`;
  return Number(month) === 12 ? year : `${year}-01/${year}-${month.padStart(2, '0')}`;
}

type Day = readonly (string | undefined)[];

/** A span of whole months as a period; `undefined` for any other. */
function periodBetween(from: Day, to: Day): string | undefined {
  const [year, month, first] = from.map(Number);
  const [endYear, endMonth, last] = to.map(Number);
  if (year === undefined || month === undefined || endYear === undefined || endMonth === undefined)
    return undefined;
  if (first !== 1 || last !== daysInMonth(endYear, endMonth)) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  if (year === endYear && month === endMonth) return `${String(year)}-${pad(month)}`;
  if (year === endYear && month === 1 && endMonth === 12) return String(year);
  const quarter = year === endYear && endMonth % 3 === 0 && month === endMonth - 2;
  if (quarter) return `${String(year)}-Q${String(endMonth / 3)}`;
  return `${String(year)}-${pad(month)}/${String(endYear)}-${pad(endMonth)}`;
}
