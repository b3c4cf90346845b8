import { appliesIn, emptyFigures } from './figures.ts';
import type { Cell, Figures } from './figures.ts';
import { cellStateOf } from './gaps.ts';
import { indicators } from './indicators.ts';
import type { Month } from './months.ts';
import { receivedBy, settledBy } from './dossiers.ts';
import { tides } from './tides.ts';
import type { Tide } from './tides.ts';
import { addTotals, isCounted } from './totals.ts';
import type { ModelUnit } from './unit.ts';
import { existsOn } from './unit.ts';

/** Counts every dossier of the province: what each unit received, and what became of it. */
export function countedFigures(
  seed: number,
  units: readonly ModelUnit[],
  months: readonly Month[],
): Figures {
  const figures = emptyFigures(units, months);
  const tideOf = tides(months);
  units.forEach((unit, at) => {
    if (!isCounted(unit)) return;
    const tide = tideOf(unit.kind);
    months.forEach((month, when) => {
      if (!existsOn(unit, month.firstDay)) return;
      const cells = cellsOf(seed, unit, { month, when, tide });
      cells.forEach((cell, which) => {
        if (cell !== undefined) figures.put(at, which, when, cell);
      });
    });
  });
  addTotals(figures);
  return figures;
}

interface Moment {
  readonly month: Month;
  /** Its place in the list of months. */
  readonly when: number;
  readonly tide: Tide;
}

/** A cell for each indicator that is counted in the month. */
function cellsOf(
  seed: number,
  unit: ModelUnit,
  { month, when, tide }: Moment,
): readonly (Cell | undefined)[] {
  const received = receivedBy(seed, unit, { month: month.number, tide: tide.volume[when] ?? 1 });
  return indicators.map((indicator, which) => {
    if (!appliesIn(indicator, month)) return undefined;
    const counted = received === 0 ? 0 : Math.max(1, Math.round(received * indicator.share));
    const state = cellStateOf({ seed, unit, indicator, month, denominator: counted });
    if (state === 'missing' || state === 'not-applicable')
      return { numerator: 0, denominator: 0, state };
    const middle = tide.middles[which]?.[when] ?? 0;
    const numerator = settledBy(seed, unit, {
      indicator,
      which,
      middle,
      denominator: counted,
      month: month.number,
    });
    return { numerator, denominator: counted, state };
  });
}
