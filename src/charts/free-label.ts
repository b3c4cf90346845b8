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

/** Labels for one thing, the best place first. */
export type Choices = readonly [Label, ...Label[]];

/** The first label that touches nothing; else the first that crosses only strokes; else one that crosses the line, but no other label; else the best. */
export function freeLabel(choices: Choices, taken: Taken, width: number): Label {
  const apart = choices.filter((label) => isApart(label, taken.labels, width));
  const clear = apart.filter((label) => isOffLine(label, taken.line, width));
  const free = clear.find((label) => isBesideAll(label, taken.strokes, width));
  return free ?? clear[0] ?? apart[0] ?? choices[0];
}

function isApart(label: Label, others: readonly Label[], width: number): boolean {
  const own = extent(label, width);
  return others.every(
    (other) =>
      Math.abs(other.y - label.y) >= ascent + descent || areBeside(own, extent(other, width)),
  );
}

function isOffLine(label: Label, line: Taken['line'], width: number): boolean {
  const own = extent(label, width);
  return line.every((points) => !isStruck({ ...own, y: label.y }, points));
}

function isBesideAll(label: Label, strokes: readonly Stroke[], width: number): boolean {
  const own = extent(label, width);
  return strokes.every(
    (stroke) =>
      stroke.y <= label.y - ascent || stroke.y >= label.y + descent || areBeside(own, stroke),
  );
}

/** Whether a stretch passes through the letters; a point alone does where it lies among them. */
function isStruck(letters: Stroke, points: readonly Place[]): boolean {
  return points.some((point, index) => crosses(letters, point, points[index + 1] ?? point));
}

function crosses({ left, right, y }: Stroke, from: Place, to: Place): boolean {
  if (to.x < left || from.x > right) return false;
  const at = (x: number) =>
    to.x === from.x ? from.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  const [start, end] = [at(Math.max(left, from.x)), at(Math.min(right, to.x))];
  return Math.max(start, end) > y - ascent && Math.min(start, end) < y + descent + air;
}

function areBeside(one: Extent, other: Extent): boolean {
  return one.right <= other.left || other.right <= one.left;
}
