import type { Part, Role } from './role.ts';

/** The columns of one indicator; without an id, a column of the file names it row by row. */
export interface IndicatorColumns {
  readonly indicator: string | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
}

export interface CountedIndicators {
  readonly indicators: readonly IndicatorColumns[];
  /** Columns of a count whose partner is in no column: one count alone is no figure. */
  readonly lonely: readonly number[];
}

/** Puts the columns of each indicator together, in the order of the columns. */
export function countedIndicators(roles: ReadonlyMap<number, readonly Role[]>): CountedIndicators {
  const found = new Map<string | undefined, Map<Part, number>>();
  for (const [column, ones] of [...roles].sort(([a], [b]) => a - b)) {
    for (const role of ones) {
      if (role.kind !== 'figure') continue;
      const parts = found.get(role.indicator) ?? new Map<Part, number>();
      if (!parts.has(role.part)) parts.set(role.part, column);
      found.set(role.indicator, parts);
    }
  }
  const lonely: number[] = [];
  const indicators = [...found].flatMap(([indicator, parts]): IndicatorColumns[] => {
    const numerator = parts.get('numerator');
    const denominator = parts.get('denominator');
    const value = parts.get('value');
    const counted = numerator !== undefined && denominator !== undefined;
    if (!counted) lonely.push(...[numerator, denominator].filter((one) => one !== undefined));
    if (counted) return [{ indicator, numerator, denominator, value }];
    if (value === undefined) return [];
    return [{ indicator, numerator: undefined, denominator: undefined, value }];
  });
  return { indicators, lonely };
}
