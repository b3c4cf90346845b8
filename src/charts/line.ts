import { line, ticks } from 'd3';
import type { Indicator } from '../model/indicator.ts';
import { overlaps } from '../model/period.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Point, Run } from '../ranking/series.ts';
import type { Language } from '../table/language.ts';
import { formatFigure, formatMeasure } from '../text/format.ts';
import { periodShort } from '../text/period-short.ts';
import { labelAt, thinned } from './label.ts';
import type { Label } from './label.ts';
import { lineMarks } from './line-marks.ts';
import type { BreakMark, TargetLine } from './line-marks.ts';
import type { Box, Place } from './place.ts';
import { scaleEnd, tenth } from './scale.ts';
import { fontSize, textWidth } from './text-width.ts';
import { momentOf, timeScale } from './time.ts';
import type { TimeScale } from './time.ts';

/** One run of a series (months with months, never with quarters) over time. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Path data of the joined stretches; a gap, a break or a new year of a cumulative run begins another. */
  readonly lines: readonly string[];
  /** Figures that need a dot: those joined to none, the last, and all where they are few. */
  readonly dots: readonly Place[];
  /** The last figure, written beside its dot. */
  readonly last: Label | undefined;
  readonly targets: readonly TargetLine[];
  readonly breaks: readonly BreakMark[];
  readonly yTicks: readonly Label[];
  readonly xTicks: readonly Label[];
}

export interface LineInput {
  readonly run: Run;
  readonly indicator: Indicator;
  /** Scored targets; those without a value or outside the time shown are left out. */
  readonly targets: readonly Target[];
  readonly breaks: readonly SeriesBreak[];
}

export interface LineOptions {
  readonly language: Language;
  /** In units of the drawing; letters keep their size, so a narrow one is for narrow screens. */
  readonly width?: number;
  readonly height?: number;
}

/** A point with a figure, placed. */
interface Placed extends Place {
  readonly joined: boolean;
}

/** Up to so many figures all get a dot: few points are seen better than a line alone. */
const few = 12;

/** The chart of a run; `undefined` when it has no figure at all. */
export function lineChart(
  { run, indicator, targets, breaks }: LineInput,
  { language, width = 640, height = 260 }: LineOptions,
): LineChart | undefined {
  const figures = run.points.flatMap(({ state }) => ('value' in state ? [state] : []));
  const lastFigure = figures.at(-1);
  if (!lastFigure) return undefined;
  const inForce = targets.filter((target) => isInForce(target, run));
  const end = scaleEnd(
    [...figures.map(({ value }) => value), ...inForce.flatMap(({ value }) => value ?? [])],
    indicator,
  );
  const measured = (value: number) => formatMeasure(value, indicator.unitOfMeasure, { language });
  const steps = ticks(0, end, 4);
  const lastWords = formatFigure(lastFigure, indicator, language);
  const plot = plotOf({ width, height }, steps.map(measured), lastWords);
  const x = timeScale(
    run.points.map(({ period }) => period),
    plot,
  );
  const y = (value: number) => tenth(plot.bottom - (value / end) * (plot.bottom - plot.top));
  const placed = run.points.flatMap(({ period, state, joined }): readonly Placed[] =>
    'value' in state ? [{ x: x(momentOf(period)), y: y(state.value), joined }] : [],
  );
  const last = placed.at(-1);
  const marks = lineMarks({ targets: inForce, breaks, indicator, language }, { plot, width, x, y });
  return {
    width,
    height,
    plot,
    lines: linesOf(placed),
    dots: dotsOf(placed),
    last: last && lastLabel(lastWords, last, marks.targets),
    ...marks,
    yTicks: steps.map((step) => ({
      text: measured(step),
      x: plot.left - 8,
      y: y(step) + 4,
      anchor: 'end',
    })),
    xTicks: xTicksOf(run.points, { plot, x, width, language }),
  };
}

function isInForce({ validFrom, validTo }: Target, { points }: Run): boolean {
  return points.some(({ period }) => overlaps(period, validFrom, validTo));
}

function plotOf(
  { width, height }: { readonly width: number; readonly height: number },
  scaleWords: readonly string[],
  lastWords: string,
): Box {
  return {
    left: Math.ceil(Math.max(...scaleWords.map(textWidth)) + 8),
    right: Math.floor(width - textWidth(lastWords) - 16),
    top: fontSize * 2,
    bottom: height - fontSize * 2,
  };
}

/** The last figure beside its dot; moved off the line of a target that would strike it through. */
function lastLabel(text: string, { x, y }: Place, targets: readonly TargetLine[]): Label {
  const struck = targets.find((target) => Math.abs(target.y - y) < fontSize);
  const shift = struck ? (y < struck.y ? -fontSize : fontSize) : 0;
  return { text, x: tenth(x + 8), y: tenth(y + 4 + shift), anchor: 'start' };
}

function linesOf(placed: readonly Placed[]): readonly string[] {
  const stretches: Placed[][] = [];
  for (const point of placed) {
    const open = stretches.at(-1);
    if (open && point.joined) open.push(point);
    else stretches.push([point]);
  }
  const path = line<Place>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1);
  return stretches.filter((points) => points.length > 1).map((points) => path(points) ?? '');
}

function dotsOf(placed: readonly Placed[]): readonly Place[] {
  return placed
    .filter(
      (point, index) =>
        placed.length <= few ||
        index === placed.length - 1 ||
        (!point.joined && !placed[index + 1]?.joined),
    )
    .map(({ x, y }) => ({ x, y }));
}

interface XTicks {
  readonly plot: Box;
  readonly x: TimeScale;
  readonly width: number;
  readonly language: Language;
}

function xTicksOf(
  points: readonly Point[],
  { plot, x, width, language }: XTicks,
): readonly Label[] {
  const y = plot.bottom + fontSize + 6;
  const labels = points.map(({ period }) =>
    labelAt(periodShort(period, language), x(momentOf(period)), y, { left: 0, right: width }),
  );
  return thinned(labels);
}
