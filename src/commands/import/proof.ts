import { agrees } from './rate.ts';

/** A rate and what it was found to be made of, by index of column. */
export interface ProvedCounts {
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The numbers of each column, row by row; `undefined` where there is none. */
export type NumberColumns = ReadonlyMap<number, readonly (number | undefined)[]>;

const fewestRows = 3;

/**
 * The two columns of counts that give a column of rates in every row: when only one pair does, their names need not be
 * understood. At least three rows must have different rates; rates are in percent.
 */
export function proveCounts(
  rate: number,
  rates: readonly (number | undefined)[],
  counts: NumberColumns,
): ProvedCounts | undefined {
  const pairs = [...counts].flatMap(([numerator, numerators]) =>
    [...counts]
      .filter(([denominator]) => denominator !== numerator)
      .filter(([, denominators]) => allAgree(rates, numerators, denominators))
      .map(([denominator]) => ({ rate, numerator, denominator })),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

function allAgree(
  rates: readonly (number | undefined)[],
  numerators: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
): boolean {
  const different = new Set<number>();
  for (const [row, value] of rates.entries()) {
    const numerator = numerators[row];
    const denominator = denominators[row];
    if (value === undefined) continue;
    if (numerator === undefined || denominator === undefined) return false;
    if (denominator === 0) continue;
    if (numerator > denominator) return false;
    if (!agrees({ numerator, denominator, value, decimals: undefined })) return false;
    different.add(value);
  }
  return different.size >= fewestRows;
}
