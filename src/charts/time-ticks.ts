import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import { periodShort } from '../text/period-short.ts';
import { labelAt, thinned } from './label.ts';
import type { Label, Spot } from './label.ts';
import { momentOf } from './time.ts';

interface Axis extends Omit<Spot, 'x'> {
  /** A moment as hundredths of the width. */
  readonly x: (moment: number) => number;
  readonly language: Language;
}

/** From so many months on, years say more than single months do. */
const long = 30;

/** The labels below a chart: its years where it shows many, else as many of its periods as fit. */
export function timeTicks(periods: readonly Period[], axis: Axis): readonly Label[] {
  const moments = periods.map(momentOf);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const labels = last - first < long ? periodTicks(periods, axis) : yearTicks(first, last, axis);
  return thinned(labels, axis.width);
}

function periodTicks(
  periods: readonly Period[],
  { x, y, width, language }: Axis,
): readonly Label[] {
  return periods.map((period) =>
    labelAt(periodShort(period, language), { x: x(momentOf(period)), y, width }),
  );
}

/** Each year at its middle, where that is shown. */
function yearTicks(first: number, last: number, { x, y, width }: Axis): readonly Label[] {
  const years = Array.from(
    { length: Math.floor(last / 12) - Math.floor(first / 12) + 1 },
    (_, index) => Math.floor(first / 12) + index,
  );
  return years
    .filter((year) => first <= year * 12 + 6 && year * 12 + 6 <= last)
    .map((year) => labelAt(String(year), { x: x(year * 12 + 6), y, width }));
}
