import { adds } from './figures.ts';
import type { Cell, Figures } from './figures.ts';
import { indicators } from './indicators.ts';
import type { IndicatorId } from './indicators.ts';
import { observationLine } from './observation-rows.ts';
import { wobble } from './random.ts';
import type { Week } from './spans.ts';
import { isCounted } from './totals.ts';
import type { ModelUnit } from './unit.ts';

/** Only what the weekly meeting looks at. */
const toldWeekly = ['nop-truc-tuyen', 'thanh-toan-truc-tuyen'] as const satisfies IndicatorId[];

/** A week against its month. */
const weekShare = 7 / 30.4;

/** The rows of one of the latest weeks: counts of the units, and their sum for the province. */
export function weekLines(seed: number, figures: Figures, week: Week): string {
  return toldWeekly.map((id) => indicatorLines(seed, figures, { id, week })).join('');
}

function indicatorLines(
  seed: number,
  figures: Figures,
  { id, week }: { readonly id: IndicatorId; readonly week: Week },
): string {
  const which = indicators.findIndex((indicator) => indicator.id === id);
  const indicator = indicators[which];
  if (indicator === undefined) return '';
  let total: Cell = { numerator: 0, denominator: 0, state: 'counted' };
  const line = (unit: ModelUnit, cell: Cell) =>
    observationLine({ ...cell, unit, indicator, period: week.text, provisional: true });
  const lines = figures.units.map((unit, at) => {
    if (!isCounted(unit)) return '';
    const cell = weekCell(figures.at(at, which, week.month), (key) =>
      wobble(seed, 71 + key, unit.number * 60 + Number(week.text.slice(6)), which),
    );
    if (adds(cell.state)) total = plus(total, cell);
    return line(unit, cell);
  });
  const [province] = figures.units;
  return (province === undefined ? '' : line(province, total)) + lines.join('');
}

function weekCell(month: Cell, luck: (key: number) => number): Cell {
  if (!adds(month.state) || month.denominator === 0) return month;
  const { numerator, denominator } = month;
  const received = Math.max(1, Math.round(denominator * weekShare * (1 + 0.1 * luck(0))));
  const rate = numerator / denominator;
  const share = received * rate + 0.6 * luck(1) * Math.sqrt(received * rate * (1 - rate));
  const least = numerator === 0 ? 0 : Math.ceil(received * 0.105);
  return {
    denominator: received,
    numerator: Math.min(received, Math.max(least, Math.round(share))),
    state: month.state,
  };
}

function plus(one: Cell, other: Cell): Cell {
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    state: 'counted',
  };
}
