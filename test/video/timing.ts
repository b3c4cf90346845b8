import { characters } from '../../src/table/lines.ts';
import type { Scene } from './scenes.ts';

/** How long an instruction video lasts, in seconds. */
export const filmSeconds = { least: 60, most: 90 } as const;

/** When a scene is shown, in whole tenths of a second. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Letters a second: slow readers first, and never faster than the check of captions lets pass. */
const paces = [11, 12, 13, 14, 15, 16] as const;

/** Time to find the next picture before reading. */
const settling = 0.8;
const shortest = 3.5;

/**
 * Gives each scene the time that reading its caption takes, in the language that takes longest, at the slowest pace that keeps the
 * film within its length. A film that would be too short stays on each scene a little longer.
 * @returns the seconds it would need, where even the fastest pace is too long.
 */
export function stretchesOf(
  scenes: readonly (readonly Scene[])[],
): { readonly stretches: readonly Stretch[] } | { readonly needed: number } {
  const letters = (scenes[0] ?? []).map((_, at) =>
    Math.max(...scenes.map((each) => characters(each[at]?.caption ?? ''))),
  );
  const lengths = paces.map((pace) => letters.map((count) => secondsFor(count, pace)));
  const chosen = lengths.find((each) => total(each) <= filmSeconds.most);
  if (chosen === undefined) return { needed: Math.ceil(total(lengths.at(-1) ?? [])) };
  const longer = Math.max(0, tenths((filmSeconds.least - total(chosen)) / chosen.length));
  let end = 0;
  return {
    stretches: chosen.map((seconds) => {
      const start = end;
      end = Math.round((start + seconds + longer) * 10) / 10;
      return { start, end };
    }),
  };
}

function secondsFor(letters: number, pace: number): number {
  return Math.max(shortest, tenths(letters / pace + settling));
}

/** Up to a whole tenth: a frame is a tenth of a second. */
function tenths(seconds: number): number {
  return Math.ceil(seconds * 10) / 10;
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
