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
]);

function linesOf(node: TextNode): readonly string[] {
  return holders.has(node.type) ? (node.children ?? []).flatMap(linesOf) : [wordsOf(node)];
}
