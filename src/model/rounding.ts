/** Above this the fraction of a number is no longer certain. */
const largest = 1e9;

/** So near to a half, the binary form of a number may lie on the wrong side of it. */
const doubt = 1e-5;

/**
 * A number from zero on rounded to a whole one, where its binary form leaves no doubt how; `undefined` near a half, for a very large
 * number and for none. What is in doubt is rounded by its shortest decimal writing, which takes ten times as long.
 */
export function surelyRounded(value: number): number | undefined {
  const below = Math.floor(value);
  const rest = value - below;
  if (!(value < largest) || Math.abs(rest - 0.5) < doubt) return undefined;
  return rest > 0.5 ? below + 1 : below;
}
