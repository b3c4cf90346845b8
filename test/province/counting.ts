import { causes, season, strength } from './causes.ts';
import { appliesIn, cellIndex, emptyFigures, stateNumber } from './figures.ts';
import type { Figures } from './figures.ts';
import type { ModelIndicator } from './indicators.ts';
import { indicators } from './indicators.ts';
import type { Month } from './months.ts';
import { chance, wobble } from './random.ts';
import { cellStateOf } from './gaps.ts';
import { addTotals } from './totals.ts';
import type { ModelUnit, UnitKind } from './unit.ts';
import { existsOn } from './unit.ts';

/** Counts every dossier of the province: what each unit received, and what became of it. */
export function countedFigures(
  seed: number,
  units: readonly ModelUnit[],
  months: readonly Month[],
): Figures {
  const figures = emptyFigures(units, months);
  const tides = tidesOf(months);
  units.forEach((unit, at) => {
    if (!hasOwnFigures(unit.kind)) return;
    countUnit(figures, { seed, unit, at, tides });
  });
  addTotals(figures);
  return figures;
}

/** The totals of the province and its districts are added up from those below. */
function hasOwnFigures(kind: UnitKind): boolean {
  return kind !== 'province' && kind !== 'district' && kind !== 'silent';
}

/** What moves all units of a kind alike: for each kind and indicator, the middle of each month; and the dossiers. */
interface Tides {
  readonly middle: (kind: UnitKind, indicator: number) => Float64Array;
  readonly volume: (kind: UnitKind) => Float64Array;
}

function tidesOf(months: readonly Month[]): Tides {
  const known = new Map<string, Float64Array>();
  const remembered = (key: string, make: () => Float64Array) => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const last = months.at(-1)?.number ?? 0;
  return {
    middle: (kind, indicator) =>
      remembered(`${kind} ${String(indicator)}`, () =>
        Float64Array.from(months, ({ number }) => {
          const model = indicators[indicator];
          return model === undefined ? 0 : middleOf(model, kind, { number, last });
        }),
      ),
    volume: (kind) =>
      remembered(kind, () =>
        Float64Array.from(months, ({ text, number }) => season(text) * busier(kind, number)),
      ),
  };
}

function middleOf(
  { id, level, pace, measure }: ModelIndicator,
  kind: UnitKind,
  { number, last }: { readonly number: number; readonly last: number },
): number {
  const trend = level + (pace * (number - last)) / 12;
  const moved = causes
    .filter(({ only }) => only?.includes(kind) !== false)
    .reduce(
      (sum, cause) =>
        sum + (cause.moves[id as keyof typeof cause.moves] ?? 0) * strength(cause, number),
      trend,
    );
  return measure === 'days' ? Math.min(8.5, moved) : Math.max(-1.7, moved);
}

function busier(kind: UnitKind, month: number): number {
  return causes
    .filter(({ volume, only }) => volume !== undefined && only?.includes(kind) !== false)
    .reduce((factor, cause) => factor * (1 + (cause.volume ?? 0) * strength(cause, month)), 1);
}

interface Counting {
  readonly seed: number;
  readonly unit: ModelUnit;
  readonly at: number;
  readonly tides: Tides;
}

function countUnit(figures: Figures, counting: Counting): void {
  const { seed, unit, at, tides } = counting;
  const volume = tides.volume(unit.kind);
  figures.months.forEach((month, when) => {
    if (!existsOn(unit, month.firstDay)) return;
    const received = receivedBy(seed, unit, month, volume[when] ?? 1);
    indicators.forEach((indicator, which) => {
      if (!appliesIn(indicator, month)) return;
      const index = cellIndex(figures, at, which, when);
      const denominator = received === 0 ? 0 : Math.max(1, Math.round(received * indicator.share));
      const state = cellStateOf({ seed, unit, indicator, month, denominator });
      figures.states[index] = stateNumber(state);
      if (state === 'missing' || state === 'not-applicable') return;
      const middle = tides.middle(unit.kind, which)[when] ?? 0;
      figures.denominators[index] = denominator;
      figures.numerators[index] = numeratorOf(seed, unit, {
        indicator,
        which,
        middle,
        denominator,
        month: month.number,
      });
    });
  });
}

/** A unit of few dossiers now and then has none at all. */
function receivedBy(seed: number, { number, size }: ModelUnit, month: Month, tide: number): number {
  const small = size < 15;
  if (small && chance(seed, 41, number, month.number) < 0.02) return 0;
  const spread = small ? 0.35 : 0.07;
  return Math.max(
    2,
    Math.round(size * tide * Math.exp(spread * wobble(seed, 42, number, month.number))),
  );
}

interface Numerator {
  readonly indicator: ModelIndicator;
  readonly which: number;
  readonly middle: number;
  readonly denominator: number;
  readonly month: number;
}

/** The least rate that is not zero: with it no rate grows tenfold from one month to the next. */
const leastRate = 0.105;

function numeratorOf(seed: number, unit: ModelUnit, given: Numerator): number {
  const { indicator, which, middle, denominator, month } = given;
  if (denominator === 0) return 0;
  const own =
    unit.skill * 0.8 +
    0.35 * wobble(seed, 51, unit.number, which) +
    drift(seed, unit.number * 16 + which, month);
  if (indicator.measure === 'days') {
    const days = Math.min(9.4, Math.max(1.2, middle - 0.8 * own));
    return Math.round(denominator * days);
  }
  if (
    denominator < 15 &&
    indicator.id === 'toan-trinh' &&
    chance(seed, 52, unit.number, month) < 0.06
  )
    return 0;
  const rate = 1 / (1 + Math.exp(-middle - own));
  const luck = 0.7 * wobble(seed, 53, unit.number * 16 + which, month);
  const online = Math.round(denominator * rate + luck * Math.sqrt(denominator * rate * (1 - rate)));
  return Math.min(denominator, Math.max(Math.ceil(denominator * leastRate), online));
}

/** A slow coming and going of a unit's own: it turns every five months. */
function drift(seed: number, key: number, month: number): number {
  const step = Math.floor(month / 5);
  const part = (month % 5) / 5;
  return 0.22 * (wobble(seed, 54, key, step) * (1 - part) + wobble(seed, 54, key, step + 1) * part);
}
