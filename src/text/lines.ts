import type { Place } from '../table/issue.ts';

/** From the first to the last of some lines of a file. */
export interface LineStretch {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** Where some rows stand: one stretch for each file, in the order of their names. */
export function lineStretches(places: readonly Place[]): readonly LineStretch[] {
  const stretches = new Map<string, LineStretch>();
  for (const { file, line } of places) {
    const { from, to } = stretches.get(file) ?? { from: line, to: line };
    stretches.set(file, { file, from: Math.min(from, line), to: Math.max(to, line) });
  }
  return [...stretches.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
