import { slugOf } from '../../table/slug.ts';
import { elementOf } from './element.ts';
import type { TextNode } from './markdown.ts';
import { wordsOf } from './words-of.ts';

/** A heading of a text. */
export interface Heading {
  readonly node: TextNode;
  readonly depth: number;
  readonly words: string;
  /** The component that it stands in. */
  readonly inside: string | undefined;
}

/** The headings of a text, in its order. */
export function headingsIn(node: TextNode, inside?: string): readonly Heading[] {
  if (node.type === 'heading')
    return [{ node, depth: Number(node.depth), words: wordsOf(node).trim(), inside }];
  const around = elementOf(node)?.name ?? inside;
  return (node.children ?? []).flatMap((child) => headingsIn(child, around));
}

/** No heading of a text may have the id of a part of the page around it. */
const prefix = 'muc-';

/** Gives the id of each heading of one page, one after the other; equal ones are numbered. */
export function headingIds(): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const slug = slugOf(words);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? `${prefix}${slug}` : `${prefix}${slug}--${String(count)}`;
  };
}
