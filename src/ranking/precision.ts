import { surelyRounded } from '../model/rounding.ts';

/**
 * A value at the published precision: half away from zero, on the shortest decimal writing of the number, as
 * `Intl.NumberFormat` prints it. So two values are equal here exactly when readers see the same figure, and
 * 1.005 (201 of 20,000 dossiers) is 1.01 although its binary form lies below.
 */
export function atPrecision(value: number, decimals: number): number {
  const sure = surelyRounded(Math.abs(value) * 10 ** decimals);
  if (sure !== undefined) return (Math.sign(value) * sure) / 10 ** decimals;
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${String(Number(exponent) + decimals)}`));
  return (Math.sign(value) * shifted) / 10 ** decimals;
}
