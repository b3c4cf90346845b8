import { attributeOf, elementOf } from './element.ts';
import { parseMarkdown } from './markdown.ts';
import type { TextNode } from './markdown.ts';
import { wordsOf } from './words-of.ts';

/** The words of a Markdown text without its signs: a line for each paragraph, heading and item. The text was checked before. */
export function plainText(markdown: string): string {
  return linesOf(parseMarkdown(markdown))
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What holds paragraphs rather than words. */
const holders: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'mdxJsxFlowElement',
]);

function linesOf(node: TextNode): readonly string[] {
  if (!holders.has(node.type)) return [wordsOf(node)];
  return [...told(node), ...(node.children ?? []).flatMap(linesOf)];
}

/** The attributes of components that readers read. */
const readAttributes = ['title', 'question', 'caption', 'alt', 'see', 'fail'];

function told(node: TextNode): readonly string[] {
  const element = elementOf(node);
  return element === undefined
    ? []
    : readAttributes.flatMap((name) => attributeOf(element, name) ?? []);
}
