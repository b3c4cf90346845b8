import { tenth } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A text at a place: `x` in hundredths of the width of the drawing, `y` its baseline in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a label goes. */
export interface Spot {
  /** In hundredths of the width. */
  readonly x: number;
  readonly y: number;
  /** The narrowest that the drawing is shown, in pixels: letters keep their size, so what fits there fits everywhere. */
  readonly width: number;
}

/** Places in pixels across a drawing. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A label centred on a place, moved to the nearer end of the drawing where it would leave it. */
export function labelAt(text: string, { x, y, width }: Spot): Label {
  const half = (textWidth(text) / 2 / width) * 100;
  if (x - half < 0 && x <= 50) return { text, x: 0, y, anchor: 'start' };
  if (x + half > 100) return { text, x: 100, y, anchor: 'end' };
  return { text, x: tenth(x), y, anchor: 'middle' };
}

/** A label that ends at a place, or begins at the beginning of the drawing where it would pass it. */
export function endingAt(text: string, { x, y, width }: Spot): Label {
  const fits = x - (textWidth(text) / width) * 100 >= 0;
  return { text, x: fits ? tenth(x) : 0, y, anchor: fits ? 'end' : 'start' };
}

/** A label that begins at a place, or ends at the end of the drawing where it would pass it. */
export function startingAt(text: string, { x, y, width }: Spot): Label {
  const fits = x + (textWidth(text) / width) * 100 <= 100;
  return { text, x: fits ? tenth(x) : 100, y, anchor: fits ? 'start' : 'end' };
}

/**
 * Every k-th label counted back from the last, with the smallest k that leaves `gap` pixels between them; and the first, which then
 * stands for those it would touch.
 */
export function thinned(labels: readonly Label[], width: number, gap = 14): readonly Label[] {
  for (let step = 1; step < labels.length; step++) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    if (areApart(kept, width, gap)) return withFirst(labels[0], kept, width, gap);
  }
  return labels.slice(-1);
}

function withFirst(
  first: Label | undefined,
  kept: readonly Label[],
  width: number,
  gap: number,
): readonly Label[] {
  if (first === undefined || kept[0] === first) return kept;
  const others = kept.findIndex((label) => areApart([first, label], width, gap));
  return others === -1 ? kept : [first, ...kept.slice(others)];
}

/** Whether labels in the order of their places leave `gap` pixels between them. */
export function areApart(labels: readonly Label[], width: number, gap: number): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || extent(label, width).right + gap <= extent(next, width).left;
  });
}

/** Where a label begins and ends in a drawing of a width, in pixels. */
export function extent({ text, x, anchor }: Label, width: number): Extent {
  const own = textWidth(text);
  const place = (x * width) / 100;
  const left = anchor === 'start' ? place : anchor === 'end' ? place - own : place - own / 2;
  return { left, right: left + own };
}
