import type { Target } from '../model/target.ts';

/** A target beside what was observed, compared before rounding. */
export interface Attainment {
  readonly target: Target;
  /** `no-figure`: the document states no value to compare with. */
  readonly outcome: 'met' | 'not-met' | 'no-data' | 'no-figure';
  /** Value minus target, in the indicator's unit (percentage points for a percentage). */
  readonly gap: number | undefined;
}

/** The targets in force for one unit: scored ones of the most specific kind, and calls apart. */
export interface Attainments {
  readonly scored: readonly Attainment[];
  readonly calls: readonly Attainment[];
}
