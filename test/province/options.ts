/** What a province is made of. The same options give the same bytes. */
export interface ProvinceOptions {
  /** Units that exist at the end, the province itself among them. Those that ended in the reorganisation come on top. */
  readonly units: number;
  /** Months of figures; the last is always {@link lastMonth}. */
  readonly months: number;
  readonly seed: number;
  /** `all`: also quarters, cumulative periods and weeks. */
  readonly periods: 'monthly' | 'all';
  /** `none`: no unit ever changes, so that every unit has figures for every month (for measuring). */
  readonly reform: 'july-2025' | 'none';
}

export const defaults: ProvinceOptions = {
  units: 700,
  months: 36,
  seed: 1,
  periods: 'all',
  reform: 'july-2025',
};

/** The last month with figures. It never moves, so that a province is the same on every day. */
export const lastMonth = { year: 2026, month: 10 } as const;

/** The least province that still has every kind of unit and of change. */
export const fewestUnits = 40;

/** More would need more names than can be made. */
export const mostUnits = 5000;

export const mostMonths = 120;

/** The first day of the two-level local government: districts end, communes are merged. */
export const reformDay = '2025-07-01';
