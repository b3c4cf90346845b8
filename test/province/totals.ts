import { adds } from './figures.ts';
import type { Figures } from './figures.ts';
import { indicators } from './indicators.ts';
import type { ModelUnit } from './unit.ts';

/** Adds the counts of communes to their district, and those of all to the province: sums, never means of rates. */
export function addTotals(figures: Figures): void {
  const place = new Map(figures.units.map(({ id }, at) => [id, at]));
  const parents = figures.units.map(({ parent }) => place.get(parent ?? ''));
  figures.units.forEach((unit, at) => {
    if (!isCounted(unit)) return;
    for (let above = parents[at]; above !== undefined; above = parents[above])
      addTo(figures, above, at);
  });
}

/** A district or the province has the dossiers of those below it, and none of its own. */
export function isCounted({ kind }: ModelUnit): boolean {
  return kind !== 'district' && kind !== 'province' && kind !== 'silent';
}

function addTo(figures: Figures, total: number, part: number): void {
  for (let indicator = 0; indicator < indicators.length; indicator++)
    for (let month = 0; month < figures.months.length; month++) {
      const own = figures.at(part, indicator, month);
      if (!adds(own.state)) continue;
      const sum = figures.at(total, indicator, month);
      figures.put(total, indicator, month, {
        numerator: sum.numerator + own.numerator,
        denominator: sum.denominator + own.denominator,
        state: 'counted',
      });
    }
}
