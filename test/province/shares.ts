/** How many units of each kind a province of `units` units has. They add up to `units`. */
export interface Shares {
  readonly departments: number;
  readonly verticals: number;
  readonly silent: number;
  /** Before July 2025; without a reform they count among the units. */
  readonly districts: number;
  readonly communes: number;
}

export function sharesOf(units: number, reform: boolean): Shares {
  const departments = between(Math.round(units * 0.034), 8, 24);
  const verticals = between(Math.round(units * 0.022), 4, 16);
  const silent = between(Math.round(units / 200), 1, 3);
  const districts = between(Math.round(units / 58), 2, 60);
  const others = 1 + departments + verticals + silent + (reform ? 0 : districts);
  return { departments, verticals, silent, districts, communes: units - others };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
