import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from '../text/attainment.ts';
import { breakInWords } from '../text/series-break.ts';
import { labelAt, startingAt } from './label.ts';
import type { Label } from './label.ts';
import type { Box } from './place.ts';
import { fontSize } from './text-width.ts';
import { dayOf } from './time.ts';
import type { TimeScale } from './time.ts';

/** A target drawn across the time it is in force, with its words above its beginning. */
export interface TargetLine {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

/** An upright line where a series breaks, with the reason at its top. */
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
  readonly plot: Box;
  readonly width: number;
  readonly x: TimeScale;
  readonly y: (value: number) => number;
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
  { plot, width, x, y }: Frame,
): readonly TargetLine[] {
  const within = (place: number) => Math.min(plot.right, Math.max(plot.left, place));
  const lines = new Map<string, TargetLine>();
  for (const target of targets) {
    const { value, validFrom, validTo } = target;
    if (value === undefined) continue;
    const from = validFrom === undefined ? plot.left : within(x(dayOf(validFrom)));
    const to = validTo === undefined ? plot.right : within(x(dayOf(validTo)));
    if (from >= to) continue;
    const words = targetInWords(target, indicator, language);
    const line = y(value);
    // Two targets of one value ("at least", "over") stand on either side of one line.
    const taken = [...lines.values()].some(
      (other) => Math.abs(other.label.y - line + 5) < fontSize,
    );
    const baseline = taken ? line + fontSize + 2 : line - 5;
    const label = startingAt(words, from, baseline, width);
    lines.set(`${words} ${String(from)}`, { y: line, from, to, label });
  }
  return [...lines.values()];
}

function breakMarks({ breaks, language }: Marked, { plot, width, x }: Frame): readonly BreakMark[] {
  return breaks.flatMap((seriesBreak) => {
    if (seriesBreak.date === undefined) return [];
    const place = x(dayOf(seriesBreak.date));
    if (place <= plot.left || place >= plot.right) return [];
    const words = breakInWords(seriesBreak, language);
    return [{ x: place, label: labelAt(words, place, fontSize, { left: 0, right: width }) }];
  });
}
