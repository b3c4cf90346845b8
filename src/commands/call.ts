/** Where a command was called: its words, the variables around it, the folder it stands in, and the time. */
export interface Call {
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly now: Date;
}
