import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from '../text/attainment.ts';
import { breakInWords } from '../text/series-break.ts';
import { freeLabel } from './free-label.ts';
import type { Baselines } from './free-label.ts';
import { labelAt, startingAt } from './label.ts';
import type { Label } from './label.ts';
import { fontSize } from './text-width.ts';
import { monthsBefore, monthsInto } from './time.ts';
import type { Span } from './time.ts';

/** A target drawn across the time it is in force, with its words above its beginning. `from` and `to` in the units of the path. */
export interface TargetLine {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

/** An upright line where a series breaks, with the reason at its top. `x` in the units of the path. */
export interface BreakMark {
  readonly x: number;
  readonly label: Label;
}

interface Marked {
  readonly targets: readonly Target[];
  readonly breaks: readonly SeriesBreak[];
  readonly indicator: Pick<Indicator, 'unitOfMeasure'>;
  readonly language: Language;
}

interface Frame {
  /** The narrowest that the drawing is shown, in pixels. */
  readonly width: number;
  readonly span: Span;
  readonly y: (value: number) => number;
  /** The last figure drawn. */
  readonly last: number;
}

/** The targets and breaks that fall into the time a chart shows. */
export function lineMarks(
  marked: Marked,
  frame: Frame,
): { readonly targets: readonly TargetLine[]; readonly breaks: readonly BreakMark[] } {
  return { targets: targetLines(marked, frame), breaks: breakMarks(marked, frame) };
}

function targetLines(
  { targets, indicator, language }: Marked,
  { width, span, y, last }: Frame,
): readonly TargetLine[] {
  const within = (day: string) =>
    Math.min(span.length, Math.max(0, monthsInto(span, monthsBefore(day))));
  const strokes = new Map<string, Unlabelled>();
  for (const target of targets) {
    const { value, validFrom, validTo } = target;
    if (value === undefined) continue;
    const from = validFrom === undefined ? 0 : within(validFrom);
    const to = validTo === undefined ? span.length : within(validTo);
    if (from >= to) continue;
    const words = targetInWords(target, indicator, language);
    strokes.set(`${words} ${String(from)}`, { words, y: y(value), from, to, below: last > value });
  }
  return labelled([...strokes.values()], { width, length: span.length });
}

interface Unlabelled extends Omit<TargetLine, 'label'> {
  readonly words: string;
  /** The figures end above it: its words stand below, out of their way. */
  readonly below: boolean;
}

/** Gives each line its words at its beginning, beside no other line and no other words; the outermost choose first. */
function labelled(
  lines: readonly Unlabelled[],
  { width, length }: { readonly width: number; readonly length: number },
): readonly TargetLine[] {
  const across = (moment: number, whole: number) => (moment / length) * whole;
  const strokes = lines.map(({ y, from, to }) => ({
    y,
    left: across(from, width),
    right: across(to, width),
  }));
  const labels = new Map<Unlabelled, Label>();
  for (const line of lines.toSorted((a, b) => (a.below ? b.y - a.y : a.y - b.y))) {
    const labelOn = (baseline: number) =>
      startingAt(line.words, { x: across(line.from, 100), y: baseline, width });
    const others = strokes.filter((stroke) => stroke.y !== line.y);
    const taken = { labels: [...labels.values()], strokes: others };
    const [above, below] = [line.y - 5, line.y + fontSize + 2];
    const [higher, lower] = [above - fontSize - 2, below + fontSize + 2];
    const baselines: Baselines = line.below
      ? [below, above, lower, higher]
      : [above, below, higher, lower];
    labels.set(line, freeLabel(labelOn, baselines, { taken, width }));
  }
  return lines.flatMap((line) => {
    const { y, from, to } = line;
    const label = labels.get(line);
    return label ? [{ y, from, to, label }] : [];
  });
}

function breakMarks({ breaks, language }: Marked, { width, span }: Frame): readonly BreakMark[] {
  return breaks.flatMap((seriesBreak) => {
    if (seriesBreak.date === undefined) return [];
    const place = monthsInto(span, monthsBefore(seriesBreak.date));
    if (place <= 0 || place >= span.length) return [];
    const words = breakInWords(seriesBreak, language);
    return [
      { x: place, label: labelAt(words, { x: (place / span.length) * 100, y: fontSize, width }) },
    ];
  });
}
