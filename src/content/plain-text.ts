import { parseMarkdown } from './markdown.ts';
import type { TextNode } from './markdown.ts';

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
]);

function linesOf(node: TextNode): readonly string[] {
  return holders.has(node.type) ? (node.children ?? []).flatMap(linesOf) : [wordsOf(node)];
}

function wordsOf({ type, value, alt, children = [] }: TextNode): string {
  switch (type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return typeof value === 'string' ? value : '';
    case 'image':
      return typeof alt === 'string' ? alt : '';
    case 'break':
      return ' ';
    default:
      return children.map(wordsOf).join('');
  }
}
