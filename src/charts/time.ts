import { scaleLinear } from 'd3';
import { firstDayOf, lastDayOf } from '../table/period-days.ts';
import type { Period } from '../table/period.ts';
import type { Bounds } from './place.ts';
import { tenth } from './scale.ts';

/** Days of time to places across a chart. */
export type TimeScale = (day: number) => number;

/** Half a year on either side gives a single moment some time to stand in. */
const aroundOne = 183;

/** The scale on which the moments of all periods lie, with a little room before the first. */
export function timeScale(periods: readonly Period[], { left, right }: Bounds): TimeScale {
  const days = periods.map(momentOf);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const inset = Math.min(24, (right - left) / 8);
  const scale =
    first === last
      ? scaleLinear([first - aroundOne, last + aroundOne], [left, right])
      : scaleLinear([first, last], [left + inset, right]);
  return (day) => tenth(scale(day));
}

/** The day at which a period stands: its middle; for a cumulative one its last day, when its figure was reached. */
export function momentOf(period: Period): number {
  const end = dayOf(lastDayOf(period));
  return period.kind === 'interval' ? end : (dayOf(firstDayOf(period)) + end) / 2;
}

/** An ISO day as a number of days. */
export function dayOf(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}
