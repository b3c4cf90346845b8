import type { ModelIndicator } from './indicators.ts';
import { chance, wobble } from './random.ts';
import type { ModelUnit } from './unit.ts';

/** Units of so few dossiers a month may have none in the month of Tết. */
const smallSize = 15;
/** Only in the month of Tết do so few come, against the usual. */
const quietTide = 0.8;

/** The dossiers that a unit received in a month. */
export function receivedBy(
  seed: number,
  { number, size }: ModelUnit,
  { month, tide }: { readonly month: number; readonly tide: number },
): number {
  const small = size < smallSize;
  if (small && tide < quietTide && chance(seed, 41, number, month) < 0.05) return 0;
  const spread = (small ? 0.35 : 0.07) * wobble(seed, 42, number, month);
  return Math.max(2, Math.round(size * tide * Math.exp(spread)));
}

/** What decides a numerator. */
export interface Work {
  readonly indicator: ModelIndicator;
  /** The indicator's place in their list. */
  readonly which: number;
  /** Where the middle unit of the kind stands. */
  readonly middle: number;
  readonly denominator: number;
  readonly month: number;
}

/** The least rate that is not zero: with it no rate grows tenfold from one month to the next. */
const leastRate = 0.105;
const fewestDays = 1.2;
const mostDays = 9.4;

/** The numerator: dossiers that were filed online, on time, paid … or the days they took in all. */
export function settledBy(seed: number, unit: ModelUnit, work: Work): number {
  const { indicator, which, middle, denominator, month } = work;
  if (denominator === 0) return 0;
  const key = unit.number * 16 + which;
  const own =
    0.8 * unit.skill + 0.35 * wobble(seed, 51, unit.number, which) + drift(seed, key, month);
  if (indicator.measure === 'days')
    return Math.round(denominator * Math.min(mostDays, Math.max(fewestDays, middle - 0.8 * own)));
  return isIdle(seed, unit, work)
    ? 0
    : shareOf(denominator, {
        rate: 1 / (1 + Math.exp(-middle - own)),
        luck: 0.7 * wobble(seed, 53, key, month),
      });
}

/** Now and then none of a few dossiers was handled online. */
function isIdle(seed: number, { number }: ModelUnit, { indicator, denominator, month }: Work) {
  return (
    indicator.id === 'toan-trinh' && denominator < 15 && chance(seed, 52, number, month) < 0.06
  );
}

function shareOf(
  whole: number,
  { rate, luck }: { readonly rate: number; readonly luck: number },
): number {
  const share = Math.round(whole * rate + luck * Math.sqrt(whole * rate * (1 - rate)));
  return Math.min(whole, Math.max(Math.ceil(whole * leastRate), share));
}

/** A slow coming and going of a unit's own: it turns every five months. */
function drift(seed: number, key: number, month: number): number {
  const step = Math.floor(month / 5);
  const part = (month % 5) / 5;
  return 0.22 * (wobble(seed, 54, key, step) * (1 - part) + wobble(seed, 54, key, step + 1) * part);
}
