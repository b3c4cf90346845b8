/** A point of a drawing: `x` in hundredths of its width, `y` in pixels from its top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
