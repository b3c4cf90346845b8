import type { Indicator } from '../model/indicator.ts';
import { overlaps } from '../model/period.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Figured, Run } from '../ranking/series.ts';
import type { Language } from '../table/language.ts';
import { formatFigure, formatMeasure } from '../text/format.ts';
import { freeLabel, isApart } from './free-label.ts';
import type { Taken } from './free-label.ts';
import { labelAt } from './label.ts';
import type { Label } from './label.ts';
import { breakMarks, labelled, targetLines } from './line-marks.ts';
import type { BreakMark, Frame, Marked, TargetLine } from './line-marks.ts';
import { pathThrough } from './path.ts';
import type { Point } from './path.ts';
import type { Place } from './place.ts';
import { scaleEnd, stepsOf, tenth } from './scale.ts';
import { ascent, descent, fontSize, leading } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';
import { momentOf, monthsInto, spanOf } from './time.ts';

/**
 * One run of a series (months with months, never with quarters) over time. One drawing serves every screen: places across are
 * hundredths of the width, places down are pixels, and letters keep their size.
 */
export interface LineChart {
  /** In pixels, with the labels below. */
  readonly height: number;
  /** Between these the figures lie, in pixels from the top: the grid's first line and its base. */
  readonly plot: { readonly top: number; readonly bottom: number };
  /** The width of the plot in the units of its paths, which are stretched to that of the drawing; down they have steps of two pixels. */
  readonly span: number;
  /** Path data of the joined stretches; a gap, a break or a new year of a cumulative run begins another. */
  readonly line: string;
  /** Figures that need a dot: those joined to none, the last, and all where they are few. */
  readonly dots: readonly Place[];
  /** The last figure, written above or below its dot. */
  readonly last: Label | undefined;
  readonly targets: readonly TargetLine[];
  readonly breaks: readonly BreakMark[];
  /** To be written beside the grid lines; `y` is that of the line. */
  readonly yTicks: readonly { readonly text: string; readonly y: number }[];
  readonly xTicks: readonly Label[];
}

export interface LineInput {
  readonly run: Run;
  readonly indicator: Indicator;
  /** Scored targets; those without a value or outside the time shown are left out. */
  readonly targets: readonly Target[];
  readonly breaks: readonly SeriesBreak[];
}

/** A point with a figure, placed in the units of the path. */
interface Placed extends Point {
  readonly joined: boolean;
}

/** Up to so many figures all get a dot: few points are seen better than a line alone. */
const few = 12;

/** The narrowest that a chart is shown beside its labels, in pixels: a screen of 320. */
export const narrowest = 200;

const plot = { top: fontSize * 2, bottom: 190 };
const depth = plot.bottom - plot.top;
const height = plot.bottom + fontSize * 2;

/** The chart of a run; `undefined` when it has no figure at all. */
export function lineChart(
  { run, indicator, targets, breaks }: LineInput,
  language: Language,
): LineChart | undefined {
  const figured = run.points.filter((point): point is Figured => 'value' in point.state);
  const last = figured.at(-1);
  const [firstPoint, lastPoint] = [run.points[0], run.points.at(-1)];
  if (!last || !firstPoint || !lastPoint) return undefined;
  const inForce = targets.filter((target) => isInForce(target, run));
  const { low, high } = scaleOf(figured, inForce, indicator);
  const span = spanOf(firstPoint.period, lastPoint.period);
  const x = (moment: number) => tenth(((moment - span.from) / span.length) * 100);
  // Steps of two pixels: no eye tells them from one, and they take fewer digits.
  const y = (value: number) =>
    plot.bottom - 2 * Math.round((((value - low) / (high - low)) * depth) / 2);
  const placed = figured.map(({ period, state, joined }): Placed => ({
    x: monthsInto(span, momentOf(period)),
    y: (y(state.value) - plot.top) / 2,
    joined,
  }));
  const frame = { width: narrowest, span, y, last: last.state.value };
  const xTicks = timeTicks(run, { x, y: height - 6, width: narrowest, language });
  const stretches = stretchesOf(placed);
  const dots = dotsOf(placed, span.length);
  const drawn = {
    stretches,
    end: dots.at(-1),
    words: formatFigure(last.state, indicator, language),
  };
  return {
    height,
    plot,
    span: span.length,
    line: pathThrough(stretches.filter((points) => points.length > 1)),
    dots,
    ...marksOf({ targets: inForce, breaks, indicator, language }, frame, { ...drawn, xTicks }),
    yTicks: stepsOf([low, high], 2, indicator).map((step) => ({
      text: formatMeasure(step, indicator.unitOfMeasure, { language }),
      y: y(step),
    })),
    xTicks,
  };
}

/** From zero up; further down where anything lies below it. */
function scaleOf(
  figured: readonly Figured[],
  targets: readonly Target[],
  indicator: Indicator,
): { readonly low: number; readonly high: number } {
  let [lowest, highest] = [0, 0];
  const hold = (value: number) => {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  };
  for (const { state } of figured) hold(state.value);
  for (const { value } of targets) hold(value ?? 0);
  if (lowest === 0) return { low: 0, high: scaleEnd(highest, indicator) };
  const high = highest === 0 ? 0 : scaleEnd(highest, indicator);
  return { low: -scaleEnd(-lowest, indicator), high };
}

/** What is written in a chart beside its line: the last figure chooses its place first, then the breaks and the targets. */
function marksOf(
  { breaks, ...marked }: Marked & { readonly breaks: readonly SeriesBreak[] },
  frame: Frame,
  drawn: {
    readonly stretches: readonly (readonly Placed[])[];
    readonly end: Place | undefined;
    readonly words: string;
    readonly xTicks: readonly Label[];
  },
): Pick<LineChart, 'breaks' | 'last' | 'targets'> {
  const wished = breakMarks(breaks, frame, marked.language);
  const lines = targetLines(marked, frame);
  const taken: Taken = {
    labels: wished.flatMap(({ label }) => label ?? []),
    strokes: lines.map(({ stroke }) => stroke),
    line: drawn.stretches.map((points) =>
      points.map((point) => pixelsOf(point, frame.span.length)),
    ),
  };
  const last = drawn.end && lastLabel(drawn.words, drawn.end, taken);
  const marks = last ? wished.map((mark) => besideLabel(mark, last)) : wished;
  const written = [...marks.map(({ label }) => label), last].filter((label) => label !== undefined);
  const labels = [...drawn.xTicks, ...written];
  return { breaks: marks, last, targets: labelled(lines, { ...taken, labels }, frame) };
}

/** A break without its words where another label stands. */
function besideLabel(mark: BreakMark, other: Label): BreakMark {
  const { x, label } = mark;
  return label && isApart(label, [other], narrowest) ? mark : { x, label: undefined };
}

function isInForce({ validFrom, validTo }: Target, { points }: Run): boolean {
  // From the end: most targets reach into the last periods.
  return points.findLast(({ period }) => overlaps(period, validFrom, validTo)) !== undefined;
}

/** The last figure above its dot, or below it, or where nothing strikes it through; it is written whatever else must give way. */
function lastLabel(text: string, { x, y }: Place, taken: Taken): Label | undefined {
  const labelOn = (baseline: number) => labelAt(text, { x, y: baseline, width: narrowest });
  const [above, below] = [y - 9, y + ascent + 6];
  const choices = [above, ...[below, below + leading, above - leading].filter(isInside)];
  const labels = choices.map(labelOn);
  return (
    freeLabel(labels, taken, narrowest) ?? freeLabel(labels, { ...taken, labels: [] }, narrowest)
  );
}

/** Above the labels of time and below the upper edge. */
function isInside(baseline: number): boolean {
  return baseline >= ascent && baseline <= plot.bottom - descent;
}

/** A point of the path where it stands in the narrowest drawing. */
function pixelsOf({ x, y }: Point, span: number): Place {
  return { x: (x / span) * narrowest, y: y * 2 + plot.top };
}

function stretchesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const stretches: Placed[][] = [];
  for (const point of placed) {
    const open = stretches.at(-1);
    if (open && point.joined) open.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

function dotsOf(placed: readonly Placed[], span: number): readonly Place[] {
  return placed
    .filter(
      (point, index) =>
        placed.length <= few ||
        index === placed.length - 1 ||
        (!point.joined && !placed[index + 1]?.joined),
    )
    .map(({ x, y }) => ({ x: tenth((x / span) * 100), y: y * 2 + plot.top }));
}
