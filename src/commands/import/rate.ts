import { cleaned } from './read-figure.ts';

/** A published rate and the counts it is made of. */
export interface CountedRate {
  readonly numerator: number;
  readonly denominator: number;
  /** In percent. */
  readonly value: number;
  /** As many as were written; `undefined` where the file does not say. */
  readonly decimals: number | undefined;
}

/** Whether a rate is that of its counts, but for the rounding (or cutting) of its last digit. */
export function agrees({ numerator, denominator, value, decimals }: CountedRate): boolean {
  const exact = (numerator / denominator) * 100;
  const places = decimals ?? Math.min(decimalsOf(value), 2);
  const step = 10 ** -places;
  const rounded = Math.abs(exact - value) <= (step / 2) * 1.000_001;
  return rounded || (exact >= value && exact < value + step);
}

/** How many decimals a number is printed with. */
export function decimalsOf(number: number): number {
  return String(cleaned(number)).split('.')[1]?.length ?? 0;
}

/** A number in the notation of the tables, with as many decimals as the file shows. */
export function printed(number: number, decimals: number | undefined): string {
  if (decimals === undefined) return plain(cleaned(number));
  return decimals > 20 ? plain(cleaned(number)) : number.toFixed(decimals);
}

function plain(number: number): string {
  const text = String(number);
  return /e/i.test(text) ? number.toFixed(12).replace(/0+$/, '') : text;
}
