/** A point of a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The stretch a label may not leave. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** The inner box of a chart: grid lines run from `left` to `right`, the base line lies at `bottom`. */
export interface Box extends Bounds {
  readonly top: number;
  readonly bottom: number;
}
