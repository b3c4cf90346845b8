import type { CellState } from './figures.ts';
import type { ModelIndicator } from './indicators.ts';
import type { Month } from './months.ts';
import { chance } from './random.ts';
import { reformDay } from './options.ts';
import type { ModelUnit } from './unit.ts';

interface Cell {
  readonly seed: number;
  readonly unit: ModelUnit;
  readonly indicator: ModelIndicator;
  readonly month: Month;
  readonly denominator: number;
}

/** The commune that never sent a report. */
export const neverReports = 1005;

/** The month in which the system of several places failed. */
export const outageMonth = '2026-01';

/** Why a cell has no figure, or that it has one. */
export function cellStateOf({ seed, unit, indicator, month, denominator }: Cell): CellState {
  const { number } = unit;
  if (number === neverReports) return 'missing';
  if (isWithout(unit, indicator)) return 'not-applicable';
  if (publishesRateAlone(unit, month)) return 'rate';
  if (month.text === outageMonth && chance(seed, 61, number) < 0.08) {
    return chance(seed, 62, number) < 0.6 ? 'missing' : 'estimated';
  }
  if (chance(seed, 63, number, month.number) < 0.003) return 'missing';
  if (indicator.id === 'thoi-gian-giai-quyet' && denominator > 0 && denominator < 4)
    return 'suppressed';
  return 'counted';
}

/** Bodies without a procedure of the kind that the indicator counts. */
function isWithout({ id }: ModelUnit, indicator: ModelIndicator): boolean {
  if (indicator.id === 'thanh-toan-tren-cong' || indicator.id === 'thanh-toan-truc-tuyen')
    return id === 'so-noi-vu' || id === 'bao-hiem-xa-hoi' || id === 'thanh-tra';
  return indicator.id === 'toan-trinh' && (id === 'thi-hanh-an' || id === 'thanh-tra');
}

/** The tax office told no counts before the reorganisation. */
function publishesRateAlone({ id }: ModelUnit, { firstDay }: Month): boolean {
  return id === 'thue' && firstDay < reformDay;
}
