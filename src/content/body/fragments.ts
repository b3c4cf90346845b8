import { elementsNamed } from './element.ts';
import { headingIds, headingsIn } from './headings.ts';
import type { WrittenText } from '../written-text.ts';

/** The fragments that the page of a guide gives to its parts, whether its text places them or not. */
const ofGuides = ['chuan-bi', 'video', 'cac-buoc', 'hoi-dap', 'ho-tro', 'nguon', 'phuc-vu'];

/** The fragments of the page of a guide or a piece of news, as far as its text makes them. */
export function fragmentsIn({ place, body }: WrittenText): ReadonlySet<string> {
  const tree = body.compiled ?? body.tree;
  if (tree === undefined) return new Set();
  const idOf = headingIds();
  return new Set([
    ...headingsIn(tree).map(({ words }) => idOf(words)),
    ...(place?.kind === 'guides' ? ofGuides : []),
    ...elementsNamed(tree, 'Step').map((_, at) => `buoc-${String(at + 1)}`),
  ]);
}
