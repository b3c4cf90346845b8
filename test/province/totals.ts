import { adds, cellIndex, stateAt, stateNumber } from './figures.ts';
import type { Figures } from './figures.ts';
import { indicators } from './indicators.ts';
import type { ModelUnit } from './unit.ts';

/** Adds the counts of communes to their district, and those of all to the province: sums, never means of rates. */
export function addTotals(figures: Figures): void {
  const place = new Map(figures.units.map(({ id }, at) => [id, at]));
  const parents = figures.units.map(({ parent }) => place.get(parent ?? ''));
  figures.units.forEach((unit, at) => {
    for (let above = parents[at]; above !== undefined; above = parents[above])
      if (hasOwn(unit)) addTo(figures, above, at);
  });
}

function hasOwn({ kind }: ModelUnit): boolean {
  return kind !== 'district' && kind !== 'province';
}

function addTo(
  { numerators, denominators, states, ...figures }: Figures,
  total: number,
  part: number,
): void {
  for (let which = 0; which < indicators.length; which++)
    for (let when = 0; when < figures.months.length; when++) {
      const from = cellIndex(figures, part, which, when);
      if (!adds(stateAt({ numerators, denominators, states, ...figures }, from))) continue;
      const to = cellIndex(figures, total, which, when);
      numerators[to] = (numerators[to] ?? 0) + (numerators[from] ?? 0);
      denominators[to] = (denominators[to] ?? 0) + (denominators[from] ?? 0);
      states[to] = stateNumber('counted');
    }
}
