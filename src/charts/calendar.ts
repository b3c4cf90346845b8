import type { Point, Run } from '../ranking/series.ts';
import { getOrAdd } from '../table/get-or-add.ts';
import type { Period } from '../table/period.ts';

/** The end of a long run laid out by years: the same part of each year in one column, so that it is read beside that of the year before. */
export interface Calendar {
  /** Parts of a year: 12 months or 4 quarters. */
  readonly columns: 12 | 4;
  /** Each figure counts from January on, and stands under its last month. */
  readonly cumulative: boolean;
  /** The newest first, and the year before; earlier ones are seen in the drawing and read in their rankings. */
  readonly years: readonly CalendarYear[];
}

export interface CalendarYear {
  readonly year: number;
  /** One for each column; `undefined` where the run has no such period. */
  readonly points: readonly (Point | undefined)[];
}

/** Up to so many figures, a line for each tells more. */
const few = 6;

/** So many years are read. */
const read = 2;

/** The calendar of a run of months, quarters, or cumulative months; `undefined` for a short run or one of other periods. */
export function calendarOf(run: Run): Calendar | undefined {
  return getOrAdd(calendars, run, () => ({ calendar: laidOut(run) })).calendar;
}

// Each part of a result asks, in every language.
const calendars = new WeakMap<Run, { readonly calendar: Calendar | undefined }>();

function laidOut({ kind, points }: Run): Calendar | undefined {
  if (points.length <= few) return undefined;
  const years: { readonly year: number; readonly points: (Point | undefined)[] }[] = [];
  let columns: Calendar['columns'] | undefined;
  // From the newest on: the years before the last two are never looked at.
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const point = points[at];
    const slot = point && slotOf(point.period);
    if (slot === undefined) return undefined;
    columns = slot.columns;
    if (years.at(-1)?.year !== slot.year) {
      if (years.length === read) break;
      years.push({ year: slot.year, points: Array.from({ length: columns }) });
    }
    const open = years.at(-1);
    if (open) open.points[slot.column] = point;
  }
  return columns && { columns, cumulative: kind === 'interval', years };
}

interface Slot {
  readonly year: number;
  readonly column: number;
  readonly columns: Calendar['columns'];
}

/** Where a period stands in a calendar; a cumulative one under its last month. */
function slotOf(period: Period): Slot | undefined {
  switch (period.kind) {
    case 'month':
      return { year: period.year, column: period.month - 1, columns: 12 };
    case 'interval':
      return { year: period.to.year, column: period.to.month - 1, columns: 12 };
    case 'quarter':
      return { year: period.year, column: period.quarter - 1, columns: 4 };
    default:
      return undefined;
  }
}
