import type { RankedUnit, Ranking } from '../ranking/ranking.ts';
import { scaleEnd, tenth } from './scale.ts';

/**
 * One row's bar. All numbers are hundredths of the width of the drawing (`viewBox="0 0 100 8"`, stretched), from 0 to 100;
 * a value below zero has no bar.
 */
export interface Bar {
  readonly width: number;
  readonly targets: readonly TargetMark[];
}

/** Where a scored target of the row stands; targets of one value share a mark. */
export interface TargetMark {
  readonly x: number;
  readonly met: boolean;
}

/** The bars of a ranking, one for each ranked unit in order, on one scale from 0 to `end`. */
export interface RankingBars {
  readonly end: number;
  readonly rows: readonly Bar[];
}

/** Any figure above zero is seen: its bar is never narrower than this. */
const narrowest = 0.5;

/** Bars for the rows of a ranking. The scale holds every value and every scored target; calls do not stretch it. */
export function rankingBars({ indicator, ranked }: Ranking): RankingBars {
  const end = scaleEnd(highestOf(ranked), indicator);
  const place = (value: number) => tenth((Math.max(0, value) / end) * 100);
  const rows = ranked.map((row) => ({
    width: row.state.value > 0 ? Math.max(narrowest, place(row.state.value)) : 0,
    targets: marksOf(row, place),
  }));
  return { end, rows };
}

/** The highest value or scored target; 0 where nothing is above. */
function highestOf(ranked: readonly RankedUnit[]): number {
  let highest = 0;
  for (const { state, attainments } of ranked) {
    highest = Math.max(highest, state.value);
    for (const { target } of attainments.scored) highest = Math.max(highest, target.value ?? 0);
  }
  return highest;
}

function marksOf(
  { attainments }: RankedUnit,
  place: (value: number) => number,
): readonly TargetMark[] {
  const marks: TargetMark[] = [];
  for (const { target, outcome } of attainments.scored) {
    if (target.value === undefined) continue;
    const x = place(target.value);
    const shared = marks.findIndex((mark) => mark.x === x);
    if (shared === -1) marks.push({ x, met: outcome === 'met' });
    // "At least 30%" and "over 30%" share a mark: it is met only when both are.
    else if (outcome !== 'met') marks[shared] = { x, met: false };
  }
  return marks.sort((a, b) => a.x - b.x);
}
