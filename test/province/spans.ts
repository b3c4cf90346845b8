import { daysAfter } from './days.ts';
import type { Month } from './months.ts';
import { reformDay } from './options.ts';

/** A period made of whole months. */
export interface Span {
  /** EDTF: `2026-Q3`, `2025`, `2026-01/2026-09`. */
  readonly text: string;
  readonly kind: 'quarter' | 'cumulative';
  /** The year it is told in. */
  readonly year: number;
  /** The first and last month, by their place in the list of months. */
  readonly first: number;
  readonly last: number;
}

/** Every quarter, cumulative period and year that lies whole in the months. */
export function spansOf(months: readonly Month[]): readonly Span[] {
  return [...quarters(months), ...cumulative(months)];
}

/** Whether the reorganisation falls between the months of a span: no figure of a place is made up across it. */
export function crossesReform(months: readonly Month[], { first, last }: Span): boolean {
  const from = months[first]?.firstDay;
  const to = months[last]?.firstDay;
  return from !== undefined && to !== undefined && from < reformDay && reformDay <= to;
}

function quarters(months: readonly Month[]): readonly Span[] {
  return months.flatMap(({ month, year }, first) => {
    const text = `${String(year)}-Q${String(Math.ceil(month / 3))}`;
    return month % 3 === 1 && first + 2 < months.length
      ? [{ text, kind: 'quarter' as const, year, first, last: first + 2 }]
      : [];
  });
}

/** This year each quarter's end and the last two months; of earlier years the half, nine months and the whole. */
function cumulative(months: readonly Month[]): readonly Span[] {
  const thisYear = months.at(-1)?.year;
  return months.flatMap((to, last) => {
    const first = last - to.month + 1;
    const isNew = to.year === thisYear && (to.month === 3 || last >= months.length - 2);
    const told = isNew ? to.month > 1 : to.month % 3 === 0 && to.month > 3;
    const from = months[first];
    if (first < 0 || !told || from === undefined) return [];
    const text = to.month === 12 ? String(to.year) : `${from.text}/${to.text}`;
    return [{ text, kind: 'cumulative' as const, year: to.year, first, last }];
  });
}

/** A week of the latest: told by the month that holds its Thursday, as ISO does. */
export interface Week {
  /** `2026-W43` */
  readonly text: string;
  /** The month of its Thursday, by its place in the list of months. */
  readonly month: number;
}

const toldWeeks = 6;

/** The last weeks that ended in the months, the oldest first. */
export function weeksOf(months: readonly Month[]): readonly Week[] {
  const [last] = months.slice(-1);
  if (last === undefined) return [];
  const end = lastDayOf(last);
  const sunday = daysAfter(end, -(new Date(`${end}T00:00:00Z`).getUTCDay() % 7));
  return Array.from({ length: toldWeeks }, (_, index) =>
    weekOf(months, daysAfter(sunday, -7 * (toldWeeks - 1 - index) - 3)),
  ).filter(({ month }) => month >= 0);
}

function weekOf(months: readonly Month[], thursday: string): Week {
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  const number = Math.floor(days / 7) + 1;
  return {
    text: `${year}-W${String(number).padStart(2, '0')}`,
    month: months.findIndex(({ text }) => thursday.startsWith(text)),
  };
}

function lastDayOf({ firstDay }: Month): string {
  return daysAfter(`${daysAfter(firstDay, 31).slice(0, 7)}-01`, -1);
}
