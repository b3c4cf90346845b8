import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from '../text/attainment.ts';
import { breakInWords } from '../text/series-break.ts';
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
  const lines = new Map<string, TargetLine>();
  for (const target of targets) {
    const { value, validFrom, validTo } = target;
    if (value === undefined) continue;
    const from = validFrom === undefined ? 0 : within(validFrom);
    const to = validTo === undefined ? span.length : within(validTo);
    if (from >= to) continue;
    const words = targetInWords(target, indicator, language);
    const line = y(value);
    const [above, below] = [line - 5, line + fontSize + 2];
    const taken = (baseline: number) =>
      [...lines.values()].some((other) => Math.abs(other.label.y - baseline) < fontSize);
    // The words keep out of the way of the figures; two targets of one value ("at least", "over") stand on either side of one line.
    const [side, other] = last > value ? [below, above] : [above, below];
    const baseline = taken(side) ? other : side;
    const label = startingAt(words, { x: (from / span.length) * 100, y: baseline, width });
    lines.set(`${words} ${String(from)}`, { y: line, from, to, label });
  }
  return [...lines.values()];
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
