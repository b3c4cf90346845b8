import type { Indicator } from '../model/indicator.ts';
import type { Figure } from './state.ts';
import { ratio } from './state.ts';

/** What a unit's numerator would have had to be, its denominator staying as it is. */
export type Needed =
  /**
   * So many dossiers more (or fewer, where lower is better) on the right side of the line: the smallest number that
   * does it.
   */
  | { readonly kind: 'dossiers'; readonly count: number; readonly change: 'more' | 'fewer' }
  /** Not even all dossiers (or none) would have done it. */
  | { readonly kind: 'out-of-reach' }
  /** The counts are not published: only the gap between the values can be told. */
  | { readonly kind: 'no-counts' };

/**
 * The smallest change of the numerator after which the value is `enough`; `enough` must stay true once it is. More
 * dossiers come out of the same denominator, so the numerator goes no higher than it, and no lower than 0.
 */
export function neededFor(
  indicator: Indicator,
  figure: Figure,
  change: 'more' | 'fewer',
  enough: (value: number) => boolean,
): Needed {
  const { numerator, denominator } = figure.observation;
  if (figure.basis !== 'counts' || numerator === undefined || denominator === undefined) {
    return { kind: 'no-counts' };
  }
  const room = change === 'more' ? denominator - numerator : numerator;
  const sign = change === 'more' ? 1 : -1;
  const suffices = (count: number): boolean =>
    enough(ratio(indicator, numerator + sign * count, denominator));
  if (room < 0 || !suffices(room)) return { kind: 'out-of-reach' };
  return { kind: 'dossiers', count: smallest(room, suffices), change };
}

/** The smallest number from 0 to `most` that suffices, by halving; `most` must suffice. */
function smallest(most: number, suffices: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
