import { agrees } from './rate.ts';

/** A rate as it is written, with its counts where they are given. */
export interface ScaledRate {
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** Whether rates are written as 49,11 or as 0,4911; `undefined`: both are possible, `sample` is the largest that is. */
export type FoundScale =
  { readonly kind: 'percent' | 'fraction' } | { readonly kind: 'either'; readonly sample: number };

/**
 * Finds the scale of rates that carry no percent sign. One over 1 is a percentage, and so are all; below, the counts tell.
 */
export function findScale(rates: readonly ScaledRate[]): FoundScale {
  const sample = Math.max(0, ...rates.map(({ value }) => value));
  if (sample > 1 || sample === 0) return { kind: 'percent' };
  const fits = (factor: number) => {
    const counted = rates.flatMap(({ value, numerator, denominator }) =>
      numerator === undefined || denominator === undefined || denominator === 0 || numerator === 0
        ? []
        : [{ value: value * factor, numerator, denominator, decimals: undefined }],
    );
    return counted.length > 0 && counted.every(agrees);
  };
  const asPercent = fits(1);
  const asFraction = fits(100);
  if (asPercent !== asFraction) return { kind: asPercent ? 'percent' : 'fraction' };
  return { kind: 'either', sample };
}
