import type { IssueCode } from '../codes.ts';
import { issueOf } from '../codes.ts';
import type { Issue, Place } from '../issue.ts';
import type { Tables } from '../tables.ts';
import type { RuleContext } from './context.ts';

/** Something that the rows say together and that cannot, or can hardly, be. */
export type Rule = (tables: Tables, context: RuleContext) => readonly Issue[];

/** An issue about a cell of a row. Its column and text are filled in afterwards, from the file. */
export function rowIssue(
  code: IssueCode,
  { file, line, row }: Place,
  field: string,
  details?: Issue['details'],
): Issue {
  return issueOf(code, { file, line, row, field, details });
}
