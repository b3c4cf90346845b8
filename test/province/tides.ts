import { causes, season, strength } from './causes.ts';
import type { ModelIndicator } from './indicators.ts';
import { indicators } from './indicators.ts';
import type { Month } from './months.ts';
import type { UnitKind } from './unit.ts';

/** What moves all units of a kind alike, for each month. */
export interface Tide {
  /** How many dossiers come, against the usual. */
  readonly volume: Float64Array;
  /** For each indicator, where the middle unit stands: logits, or days. */
  readonly middles: readonly Float64Array[];
}

/** The tide of a kind of units, worked out once. */
export function tides(months: readonly Month[]): (kind: UnitKind) => Tide {
  const known = new Map<UnitKind, Tide>();
  return (kind) => {
    const found = known.get(kind) ?? tideOf(kind, months);
    known.set(kind, found);
    return found;
  };
}

function tideOf(kind: UnitKind, months: readonly Month[]): Tide {
  const last = months.at(-1)?.number ?? 0;
  const felt = causes.filter(({ only }) => only?.includes(kind) !== false);
  return {
    volume: Float64Array.from(months, ({ text, number }) =>
      felt.reduce(
        (factor, cause) => factor * (1 + (cause.volume ?? 0) * strength(cause, number)),
        season(text),
      ),
    ),
    middles: indicators.map((indicator) =>
      Float64Array.from(months, ({ number }) =>
        bounded(
          indicator,
          felt.reduce(
            (sum, cause) => sum + (cause.moves[indicator.id] ?? 0) * strength(cause, number),
            indicator.level + (indicator.pace * (number - last)) / 12,
          ),
        ),
      ),
    ),
  };
}

/** However long ago, a rate is not near zero and no dossier takes more than its legal time. */
function bounded({ measure }: ModelIndicator, middle: number): number {
  return measure === 'days' ? Math.min(8.5, middle) : Math.max(-1.7, middle);
}
