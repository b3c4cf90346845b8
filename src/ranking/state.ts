import type { Observation } from '../model/observation.ts';

/**
 * What is known of a unit, an indicator and a period. Six answers that must never be mistaken for each other:
 * a rate of zero is ranked; no dossiers, not reported, not applicable and did not exist are not.
 */
export type State =
  | Figure
  | { readonly kind: 'no-dossiers'; readonly observation: Observation }
  | { readonly kind: 'not-reported'; readonly observation: Observation | undefined }
  | { readonly kind: 'not-applicable'; readonly observation: Observation }
  | { readonly kind: 'did-not-exist' };

/** A number, exact: never rounded before it is compared. */
export interface Figure {
  readonly kind: 'value' | 'zero';
  readonly value: number;
  /** `counts`: computed from numerator and denominator; `published`: taken as the source prints it. */
  readonly basis: 'counts' | 'published';
  readonly observation: Observation;
}
