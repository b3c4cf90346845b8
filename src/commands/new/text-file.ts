import { textWords } from '../../text/new/texts.ts';
import { commentLines } from './comment.ts';
import type { Template } from './head.ts';
import { headLines } from './head.ts';

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
