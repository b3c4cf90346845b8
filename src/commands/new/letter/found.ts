/** Something read in a letter, and the words it was read from, for whoever looks at it again. */
export interface Found<T> {
  readonly value: T;
  readonly words: string;
}
