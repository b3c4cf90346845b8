import type { Language } from '../../table/language.ts';
import type { TextKind } from '../../content/place.ts';
import { textWords } from '../../text/new/texts.ts';
import { commentLines } from './comment.ts';
import type { Template } from './head.ts';
import { headLines } from './head.ts';

/** The path of a text from the portal folder. */
export function fileOfText(kind: TextKind, id: string, language: Language): string {
  return `content/${kind}/${language === 'vi' ? '' : `${language}/`}${id}.mdx`;
}

/** A whole text: its head with comments, and its body. */
export function textFile(
  template: Template,
  body: { readonly comment: string; readonly lines: readonly string[] },
): string {
  const head = [
    ...commentLines(textWords.head[template.language]),
    ...headLines(template),
    ...commentLines(body.comment),
  ];
  return ['---', ...head, '---', '', ...body.lines].join('\n').trimEnd() + '\n';
}
