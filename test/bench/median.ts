/** The middle value, or the mean of the two in the middle. `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The middle value, and how far the others lie from it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The ratio of two things measured in the same rounds: divided inside each round, since a machine has slow minutes. */
export function ratioInRounds(
  above: readonly (number | undefined)[],
  below: readonly (number | undefined)[],
): Spread | undefined {
  return spreadOf(
    above.flatMap((value, round) => {
      const other = below[round];
      return value === undefined || other === undefined || other === 0 ? [] : [value / other];
    }),
  );
}

export function spreadOf(values: readonly number[]): Spread | undefined {
  const middle = median(values);
  if (middle === undefined) return undefined;
  return { median: middle, least: Math.min(...values), most: Math.max(...values) };
}
