import type { Wording } from './wording.ts';

/** A document that orders, asks or plans, as its frontmatter describes it. What it leaves blank is `undefined`. */
export interface Directive {
  readonly id: string;
  /** The running number, without the symbol. */
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly kind: string;
  readonly subject: Wording;
  /** EDTF at its real precision: `2020-09-30`, `2020-08`, `2022`. */
  readonly issued: string | undefined;
  /** A unit's id, or the name as written. */
  readonly issuer: string;
  /** What the original leaves blank or unreadable, and what was inferred. */
  readonly uncertain: readonly Wording[];
}
