import type { IssueCode } from './codes.ts';

/** An error stops publishing; a warning never changes a number, a code or a name. */
export type Severity = 'error' | 'warning';

/** Where a row stands: `line` counts physical lines of the file from 1, `row` rows as a spreadsheet shows them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly row: number;
}

/**
 * A problem found in what an administration wrote, as data. Words are put to it by `text/issues`.
 * `details` fills the placeholders of the message of its code.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** From the portal folder, with `/`. */
  readonly file: string;
  readonly line?: number | undefined;
  /** The first character of the cell, counted from 1 in its physical line. */
  readonly column?: number | undefined;
  readonly row?: number | undefined;
  readonly field?: string | undefined;
  /** The text as it stands in the file. */
  readonly value?: string | undefined;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}
