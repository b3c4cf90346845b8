import type { IssueCode } from '../../table/codes.ts';
import { captionsWords } from './captions.ts';
import { cellWords } from './cell.ts';
import { codeWords } from './code.ts';
import { componentWords } from './component.ts';
import { contentWords } from './content.ts';
import { csvWords } from './csv.ts';
import { dateWords } from './date.ts';
import { directiveWords } from './directive.ts';
import { encodingWords } from './encoding.ts';
import type { IssueWords } from './family.ts';
import { figureWords } from './figure.ts';
import { fileWords } from './file.ts';
import { frontmatterWords } from './frontmatter.ts';
import { guideWords } from './guide.ts';
import { headerWords } from './header.ts';
import { headingWords } from './heading.ts';
import { keyWords } from './key.ts';
import { linkWords } from './link.ts';
import { newsWords } from './news.ts';
import { numberWords } from './number.ts';
import { periodWords } from './period.ts';
import { personalWords } from './personal.ts';
import { pictureWords } from './picture.ts';
import { radioWords } from './radio.ts';
import { referenceWords } from './reference.ts';
import { settingsWords } from './settings.ts';
import { slugWords } from './slug.ts';
import { unitWords } from './unit.ts';
import { videoWords } from './video.ts';
import { yamlWords } from './yaml.ts';

/** The words of every code. A code without words does not pass the type check. */
export const issueWords: Readonly<Record<IssueCode, IssueWords>> = {
  ...captionsWords,
  ...cellWords,
  ...codeWords,
  ...componentWords,
  ...contentWords,
  ...csvWords,
  ...dateWords,
  ...directiveWords,
  ...encodingWords,
  ...figureWords,
  ...fileWords,
  ...frontmatterWords,
  ...guideWords,
  ...headerWords,
  ...headingWords,
  ...keyWords,
  ...linkWords,
  ...newsWords,
  ...numberWords,
  ...periodWords,
  ...personalWords,
  ...pictureWords,
  ...radioWords,
  ...referenceWords,
  ...settingsWords,
  ...slugWords,
  ...unitWords,
  ...videoWords,
  ...yamlWords,
};
