import type { IssueCode } from '../../table/codes.ts';
import { csvWords } from './csv.ts';
import { encodingWords } from './encoding.ts';
import type { IssueWords } from './family.ts';
import { fileWords } from './file.ts';
import { headerWords } from './header.ts';
import { cellWords } from './cell.ts';
import { codeWords } from './code.ts';
import { numberWords } from './number.ts';
import { dateWords } from './date.ts';
import { periodWords } from './period.ts';
import { referenceWords } from './reference.ts';
import { keyWords } from './key.ts';
import { figureWords } from './figure.ts';
import { unitWords } from './unit.ts';
import { yamlWords } from './yaml.ts';
import { settingsWords } from './settings.ts';
import { slugWords } from './slug.ts';
import { frontmatterWords } from './frontmatter.ts';
import { contentWords } from './content.ts';

/** The words of every code. A code without words does not pass the type check. */
export const issueWords: Readonly<Record<IssueCode, IssueWords>> = {
  ...fileWords,
  ...encodingWords,
  ...csvWords,
  ...headerWords,
  ...cellWords,
  ...codeWords,
  ...numberWords,
  ...dateWords,
  ...periodWords,
  ...referenceWords,
  ...keyWords,
  ...figureWords,
  ...unitWords,
  ...yamlWords,
  ...settingsWords,
  ...slugWords,
  ...frontmatterWords,
  ...contentWords,
};
