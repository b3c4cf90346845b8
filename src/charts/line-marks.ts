import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from '../text/attainment.ts';
import { breakInWords } from '../text/series-break.ts';
import { freeLabel } from './free-label.ts';
import type { Stroke, Taken } from './free-label.ts';
import { areApart, endingAt, labelAt, startingAt } from './label.ts';
import type { Label } from './label.ts';
import { ascent, fontSize, leading, textWidth } from './text-width.ts';
import { monthsBefore, monthsInto } from './time.ts';
import type { Span } from './time.ts';

/** A target drawn across the time it is in force, with its words where there is room for them. `from` and `to` in the units of the path. */
export interface TargetLine {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label | undefined;
}

/** An upright line where a series breaks, with the reason at its top where there is room. `x` in the units of the path. */
export interface BreakMark {
  readonly x: number;
  readonly label: Label | undefined;
}

/** What may be drawn beside a line. */
export interface Marked {
  readonly targets: readonly Target[];
  readonly indicator: Pick<Indicator, 'unitOfMeasure'>;
  readonly language: Language;
}

/** Where it is drawn. */
export interface Frame {
  /** The narrowest that the drawing is shown, in pixels. */
  readonly width: number;
  readonly span: Span;
  readonly y: (value: number) => number;
  /** The last figure drawn. */
  readonly last: number;
}

interface Unlabelled extends Omit<TargetLine, 'label'> {
  readonly words: string;
  /** The line in pixels. */
  readonly stroke: Stroke;
  /** The figures end above it: its words stand below, out of their way. */
  readonly below: boolean;
}

/** The targets that fall into the time a chart shows, each demand of one time once. */
export function targetLines(
  { targets, indicator, language }: Marked,
  { width, span, y: placeOf, last }: Frame,
): readonly Unlabelled[] {
  const within = (day: string) =>
    Math.min(span.length, Math.max(0, monthsInto(span, monthsBefore(day))));
  const across = (moment: number) => (moment / span.length) * width;
  const lines = new Map<string, Unlabelled>();
  for (const target of targets) {
    const { value, validFrom, validTo } = target;
    if (value === undefined) continue;
    const from = validFrom === undefined ? 0 : within(validFrom);
    const to = validTo === undefined ? span.length : within(validTo);
    if (from >= to) continue;
    const [words, y] = [targetInWords(target, indicator, language), placeOf(value)];
    const stroke = { y, left: across(from), right: across(to) };
    lines.set(`${words} ${String(from)}`, { words, y, from, to, stroke, below: last > value });
  }
  return [...lines.values()];
}

/** Gives each line its words, beside no other words and if it can be no other line; the outermost choose first. */
export function labelled(
  lines: readonly Unlabelled[],
  taken: Taken,
  { width, span }: Frame,
): readonly TargetLine[] {
  const labels = new Map<Unlabelled, Label>();
  for (const line of lines.toSorted((a, b) => (a.below ? b.y - a.y : a.y - b.y))) {
    const strokes = taken.strokes.filter(({ y }) => y !== line.y);
    const own = { ...taken, strokes, labels: [...taken.labels, ...labels.values()] };
    const size = { width, length: span.length };
    const label =
      freeLabel(inOrder(line, labels, size), own, width) ??
      freeLabel(placesFor(line, size), own, width);
    if (label) labels.set(line, label);
  }
  return lines.map((line) => ({
    y: line.y,
    from: line.from,
    to: line.to,
    label: labels.get(line),
  }));
}

/** The places for the words of a line that stand to other words as the line stands to theirs. */
function* inOrder(
  line: Unlabelled,
  labels: ReadonlyMap<Unlabelled, Label>,
  size: Size,
): Generator<Label> {
  const others = [...labels].map(([other, { y }]) => ({ side: line.y - other.y, y }));
  for (const place of placesFor(line, size))
    if (others.every(({ side, y }) => side * (place.y - y) >= 0)) yield place;
}

interface Size {
  readonly width: number;
  /** Of the time that is shown. */
  readonly length: number;
}

/** Between its beginning and its end, in parts of a line. */
const between = [0.25, 0.5, 0.75];

/** Over or under a line, at its beginning, about it, at its end or between; before it, on its own height; rows beyond. */
function* placesFor(
  { words, y, from, to, below: preferred }: Unlabelled,
  { width, length }: Size,
): Generator<Label> {
  function* at(baseline: number) {
    yield startingAt(words, { x: (from / length) * 100, y: baseline, width });
    yield labelAt(words, { x: (from / length) * 100, y: baseline, width });
    yield endingAt(words, { x: (to / length) * 100, y: baseline, width });
    for (const part of between)
      yield labelAt(words, { x: ((from + (to - from) * part) / length) * 100, y: baseline, width });
  }
  const [above, below] = [y - 5, y + ascent + 2];
  const [near, far] = preferred ? [below, above] : [above, below];
  yield* at(near);
  for (const baseline of [y + 5, y + 1]) {
    const before = endingAt(words, { x: (from / length) * 100 - 2, y: baseline, width });
    if (before.anchor === 'end') yield before;
  }
  yield* at(far);
  for (const rows of [1, 2])
    for (const side of [near, far]) {
      const baseline = side + (side > y ? 1 : -1) * rows * leading;
      if (baseline >= ascent) yield* at(baseline);
    }
}

/** The breaks that fall into the time a chart shows; those of one day share a line. */
export function breakMarks(
  breaks: readonly SeriesBreak[],
  { width, span }: Frame,
  language: Language,
): readonly BreakMark[] {
  const words = new Map<number, string>();
  for (const { reason, date } of breaks) {
    if (date === undefined) continue;
    const x = monthsInto(span, monthsBefore(date));
    if (x <= 0 || x >= span.length || words.has(x)) continue;
    const dated = breakInWords({ reason, date }, language);
    words.set(x, textWidth(dated) <= width ? dated : breakInWords({ reason }, language));
  }
  const marks: BreakMark[] = [];
  for (const [x, text] of words) {
    const label = labelAt(text, { x: (x / span.length) * 100, y: fontSize, width });
    const others = marks.flatMap((mark) => mark.label ?? []);
    const fits = areApart([...others, label], width, 6);
    marks.push({ x, label: fits ? label : undefined });
  }
  return marks;
}
