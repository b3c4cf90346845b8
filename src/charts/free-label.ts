import { extent } from './label.ts';
import type { Extent, Label } from './label.ts';
import { fontSize } from './text-width.ts';

/** A line across a drawing that letters should not be struck through by; all in pixels. */
export interface Stroke extends Extent {
  readonly y: number;
}

/** What already stands in a drawing. */
export interface Taken {
  readonly labels: readonly Label[];
  readonly strokes: readonly Stroke[];
}

/** Baselines for a label, the best first. */
export type Baselines = readonly [number, ...number[]];

/** A label on the first baseline where it touches nothing that is taken; on the best where none is free. */
export function freeLabel(
  labelOn: (baseline: number) => Label,
  baselines: Baselines,
  { taken, width }: { readonly taken: Taken; readonly width: number },
): Label {
  const free = baselines.find((baseline) => isFree(labelOn(baseline), taken, width));
  return labelOn(free ?? baselines[0]);
}

function isFree(label: Label, { labels, strokes }: Taken, width: number): boolean {
  const own = extent(label, width);
  return (
    labels.every(
      (other) =>
        Math.abs(other.y - label.y) >= fontSize + 1 || areBeside(own, extent(other, width)),
    ) &&
    strokes.every(
      (stroke) =>
        stroke.y <= label.y - fontSize || stroke.y >= label.y + 3 || areBeside(own, stroke),
    )
  );
}

function areBeside(one: Extent, other: Extent): boolean {
  return one.right <= other.left || other.right <= one.left;
}
