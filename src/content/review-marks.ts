import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import type { WrittenText } from './written-text.ts';

/** How a comment of a head begins that asks a person to look at what a machine has read. */
export const reviewSigns: Readonly<Record<Language, string>> = {
  vi: '# kiểm tra: ',
  en: '# to check: ',
};

/** What a machine has read and nobody has looked at yet: it is not published before somebody took the comment away. */
export function unreviewed({ file, text, split }: WrittenText): readonly Issue[] {
  return text
    .slice(0, split.bodyStart)
    .split('\n')
    .flatMap((line, at) => {
      const sign = Object.values(reviewSigns).find((one) => line.trimStart().startsWith(one));
      if (sign === undefined) return [];
      const column = line.indexOf('#') + 1;
      const value = line.trimStart().slice(sign.length);
      return [issueOf('frontmatter/unreviewed', { file, line: at + 1, column, value })];
    });
}
