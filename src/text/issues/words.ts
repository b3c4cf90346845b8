import type { IssueCode } from '../../table/codes.ts';
import { csvWords } from './csv.ts';
import { encodingWords } from './encoding.ts';
import type { IssueWords } from './family.ts';
import { fileWords } from './file.ts';
import { headerWords } from './header.ts';

/** The words of every code. A code without words does not pass the type check. */
export const issueWords: Readonly<Record<IssueCode, IssueWords>> = {
  ...fileWords,
  ...encodingWords,
  ...csvWords,
  ...headerWords,
};
