import type { Bounds } from './place.ts';
import { tenth } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A text at a place; `y` is its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label centred on `x`, moved to one side where it would leave the bounds. */
export function labelAt(text: string, x: number, y: number, { left, right }: Bounds): Label {
  const half = textWidth(text) / 2;
  if (x - half < left) return { text, x: tenth(left), y, anchor: 'start' };
  if (x + half > right) return { text, x: tenth(right), y, anchor: 'end' };
  return { text, x: tenth(x), y, anchor: 'middle' };
}

/** A label that begins at `x`, or ends at `right` where it would pass it. */
export function startingAt(text: string, x: number, y: number, right: number): Label {
  const fits = x + textWidth(text) <= right;
  return { text, x: tenth(fits ? x : right), y, anchor: fits ? 'start' : 'end' };
}

/** Every k-th label counted back from the last, with the smallest k that leaves `gap` between them. */
export function thinned(labels: readonly Label[], gap = 14): readonly Label[] {
  for (let step = 1; step < labels.length; step++) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    if (areApart(kept, gap)) return kept;
  }
  return labels.slice(-1);
}

function areApart(labels: readonly Label[], gap: number): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || extent(label).right + gap <= extent(next).left;
  });
}

/** Where a label begins and ends. */
export function extent({ text, x, anchor }: Label): Bounds {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}
