import type { IssueCode } from '../../table/codes.ts';
import type { Words } from '../../table/language.ts';

/**
 * What an issue says and how to mend it, one sentence each. `{value}`, `{field}`, `{line}` and the details of the
 * issue stand in braces.
 */
export interface IssueWords {
  readonly message: Words;
  readonly hint: Words;
}

/** The words of every code of a family: `Family<'csv'>` for `csv/…`. A missing or superfluous code is a type error. */
export type Family<Name extends string> = Readonly<
  Record<Extract<IssueCode, `${Name}/${string}`>, IssueWords>
>;
