import type { TextNode } from './markdown.ts';

/** The words in a node as they are read on its page, on one line. */
export function wordsOf({ type, value, alt, children = [] }: TextNode): string {
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
