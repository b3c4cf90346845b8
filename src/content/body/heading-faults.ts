import { headingsIn } from './headings.ts';
import type { Heading } from './headings.ts';
import type { TextNode } from './markdown.ts';
import type { BodyFault } from './safe-mdx.ts';

/** Headings that break the outline of a page, by which many who cannot see it find their way. */
export function headingFaults(tree: TextNode): readonly BodyFault[] {
  // The title of the page is its first level.
  let above = 1;
  return headingsIn(tree).flatMap((heading) => {
    const fault = faultOf(heading, above);
    if (heading.inside === undefined) above = heading.depth;
    return fault === undefined ? [] : [fault];
  });
}

function faultOf({ node, depth, words, inside }: Heading, above: number): BodyFault | undefined {
  const value = words;
  if (value === '' && !node.children?.length) return { code: 'heading/empty', node, value };
  if (inside !== undefined)
    return { code: 'heading/inside', node, value, details: { parent: inside } };
  if (depth === 1) return { code: 'heading/first', node, value };
  const right = '#'.repeat(above + 1);
  return depth > above + 1
    ? { code: 'heading/skipped', node, value, details: { right } }
    : undefined;
}
