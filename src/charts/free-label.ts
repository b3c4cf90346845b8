import { extent } from './label.ts';
import type { Extent, Label } from './label.ts';
import type { Place } from './place.ts';
import { ascent, descent } from './text-width.ts';

/** A line across a drawing that letters should not be struck through by; all in pixels. */
export interface Stroke extends Extent {
  readonly y: number;
}

/** What already stands in a drawing. */
export interface Taken {
  readonly labels: readonly Label[];
  readonly strokes: readonly Stroke[];
  /** The stretches of a line in pixels: a wider drawing has less of them under a label, so what is free stays free. */
  readonly line: readonly (readonly Place[])[];
}

/** What the eye needs between letters and a line under them. */
const air = 2;

/**
 * Of labels for one thing, the best place first: the first label that touches nothing; else the first that crosses only strokes; else
 * one that crosses the line, but no other label; else none: words over words are read by nobody. Most choices are free at once, so no
 * more of them are made than are looked at.
 */
export function freeLabel(
  choices: Iterable<Label>,
  taken: Taken,
  width: number,
): Label | undefined {
  let [apart, clear]: (Label | undefined)[] = [];
  for (const label of choices) {
    if (!isApart(label, taken.labels, width)) continue;
    const letters = { ...extent(label, width), y: label.y };
    apart ??= label;
    if (taken.line.some((points) => isStruck(letters, points))) continue;
    clear ??= label;
    if (isBesideAll(letters, taken.strokes)) return label;
  }
  return clear ?? apart;
}

/** Whether a label touches none of the others. */
export function isApart(label: Label, others: readonly Label[], width: number): boolean {
  const own = extent(label, width);
  return others.every(
    (other) =>
      Math.abs(other.y - label.y) >= ascent + descent || areBeside(own, extent(other, width)),
  );
}

function isBesideAll(letters: Stroke, strokes: readonly Stroke[]): boolean {
  return strokes.every(
    (stroke) =>
      stroke.y <= letters.y - ascent ||
      stroke.y >= letters.y + descent ||
      areBeside(letters, stroke),
  );
}

/** Whether a stretch passes through the letters; a point alone does where it lies among them. */
function isStruck(letters: Stroke, points: readonly Place[]): boolean {
  return points.some((point, index) => crosses(letters, point, points[index + 1] ?? point));
}

function crosses({ left, right, y }: Stroke, from: Place, to: Place): boolean {
  if (to.x < left || from.x > right) return false;
  const start = heightAt(Math.max(left, from.x), from, to);
  const end = heightAt(Math.min(right, to.x), from, to);
  return Math.max(start, end) > y - ascent && Math.min(start, end) < y + descent + air;
}

function heightAt(x: number, from: Place, to: Place): number {
  return to.x === from.x ? from.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
}

function areBeside(one: Extent, other: Extent): boolean {
  return one.right <= other.left || other.right <= one.left;
}
