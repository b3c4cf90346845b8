import type { Point, Run } from '../ranking/series.ts';
import type { Language } from '../table/language.ts';
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

/** The labels below the chart of a run: its years where it shows many, else as many of its periods as fit. */
export function timeTicks({ points }: Pick<Run, 'points'>, axis: Axis): readonly Label[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [momentOf(first.period), momentOf(last.period)];
  const labels = to - from < long ? periodTicks(points, axis) : yearTicks(from, to, axis);
  return thinned(labels, axis.width);
}

function periodTicks(
  points: readonly Pick<Point, 'period'>[],
  { x, y, width, language }: Axis,
): readonly Label[] {
  return points.map(({ period }) =>
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
