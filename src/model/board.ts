/** What a wall board must hold on one page, whatever its guide says. */
export interface BoardWords {
  readonly title: string;
  readonly steps: readonly string[];
}

/** What of a board does not fit its page even in the smallest letters, in lines. */
export interface BoardOverflow {
  readonly part: 'title' | 'steps';
  /** How many lines too many there are. */
  readonly lines: number;
  /** The step with the most lines, counted from 0; of a title 0. */
  readonly step: number;
}
