import type { Wording } from './wording.ts';

export type UnitOfMeasure = 'percent' | 'count' | 'days' | 'points';
export type Polarity = 'higher' | 'lower' | 'none';

/** A measured quantity with one definition. A changed definition is another indicator (`replacedBy`). */
export interface Indicator {
  readonly id: string;
  readonly name: Wording;
  readonly unitOfMeasure: UnitOfMeasure;
  /** What is counted above and below the line; "not stated" where the source does not say. */
  readonly numerator: Wording | undefined;
  readonly denominator: Wording | undefined;
  readonly polarity: Polarity;
  /** The published precision: digits after the decimal sign. */
  readonly decimals: number;
  readonly definition: Wording;
  readonly countingRule: Wording | undefined;
  readonly definedBy: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly replacedBy: string | undefined;
}
