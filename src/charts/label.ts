import { tenth } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A text at a place; `y` is its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The stretch of the drawing a label may not leave. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** A label centred on `x`, moved to one side where it would leave the bounds. */
export function labelAt(text: string, x: number, y: number, { left, right }: Bounds): Label {
  const half = textWidth(text) / 2;
  if (x - half < left) return { text, x: tenth(left), y, anchor: 'start' };
  if (x + half > right) return { text, x: tenth(right), y, anchor: 'end' };
  return { text, x: tenth(x), y, anchor: 'middle' };
}

/** The labels that fit beside each other with `gap` between them; the last is always kept, then as many before it as fit. */
export function thinned(labels: readonly Label[], gap = 14): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels.toReversed()) {
    const next = kept[0];
    if (!next || extent(label).right + gap <= extent(next).left) kept.unshift(label);
  }
  return kept;
}

/** Where a label begins and ends. */
export function extent({ text, x, anchor }: Label): Bounds {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}
