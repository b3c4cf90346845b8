/** The change against the previous period of the same kind, counted on the units ranked in both. */
export interface Movement {
  /** Places gained (positive) or lost, both ranks taken among the `common` units only. */
  readonly places: number;
  /** Change of the value: percentage points for a percentage. */
  readonly points: number;
  readonly common: number;
}
