import type { RankedUnit } from '../ranking/ranking.ts';
import type { Bar } from './bars.ts';

/**
 * Rows that follow each other with the same bar. A long ranking writes the bar once for all of them: a row then weighs a fifth
 * less, and the page has half as many elements.
 */
export interface BarGroup {
  /** Whole hundredths of the width, rounded down: a bar that misses its target never reaches it. */
  readonly width: number;
  /** Where the highest target stands, in whole hundredths. */
  readonly target: number | undefined;
  /** Whether every target is met; `undefined` without one. */
  readonly met: boolean | undefined;
  readonly rows: readonly RankedUnit[];
}

/** The rows of a ranking with their bars, in order. */
export function barGroups(rows: readonly RankedUnit[], bars: readonly Bar[]): readonly BarGroup[] {
  const groups: (Omit<BarGroup, 'rows'> & { readonly rows: RankedUnit[] })[] = [];
  rows.forEach((row, index) => {
    const drawn = drawnOf(bars[index]);
    const open = groups.at(-1);
    if (open && isSame(open, drawn)) open.rows.push(row);
    else groups.push({ ...drawn, rows: [row] });
  });
  return groups;
}

type Drawn = Omit<BarGroup, 'rows'>;

function drawnOf(bar: Bar | undefined): Drawn {
  const targets = bar?.targets ?? [];
  const highest = targets.at(-1)?.x;
  return {
    width: bar === undefined || bar.width === 0 ? 0 : Math.max(1, Math.floor(bar.width)),
    target: highest === undefined ? undefined : Math.floor(highest),
    met: targets.length === 0 ? undefined : targets.every(({ met }) => met),
  };
}

function isSame(a: Drawn, b: Drawn): boolean {
  return a.width === b.width && a.target === b.target && a.met === b.met;
}
