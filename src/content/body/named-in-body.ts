import type { Issue } from '../../table/issue.ts';
import type { Known } from '../../table/references.ts';
import { hintFor } from '../../table/references.ts';
import type { ContentContext } from '../context.ts';
import type { Element } from './element.ts';
import { attributeNode, attributeOf, elementsNamed } from './element.ts';
import type { TextNode } from './markdown.ts';
import type { BodyFault } from './safe-mdx.ts';
import { issuesOf } from './safe-mdx.ts';
import { wordsOf } from './words-of.ts';
import type { WrittenText } from '../written-text.ts';

/** Units and help points of <Contact>, and words of <Term>, that the tables do not have. */
export function unknownInBody(
  { file, body }: WrittenText,
  context: ContentContext,
): readonly Issue[] {
  const { tree } = body;
  if (tree === undefined) return [];
  const contacts = elementsNamed(tree, 'Contact').flatMap((contact) => [
    ...unknownCode(contact, 'unit', context.known.get('units')),
    ...unknownCode(contact, 'point', context.known.get('support_points')),
  ]);
  return issuesOf(file, [...contacts, ...unknownTerms(tree, context)]);
}

function unknownCode(
  element: Element,
  key: string,
  known: Known | undefined,
): readonly BodyFault[] {
  const value = attributeOf(element, key);
  if (value === undefined || known === undefined || known.codes.has(value)) return [];
  const node = attributeNode(element, key) ?? element.node;
  return [{ ...hintFor(value, known), node, value }];
}

/** A portal without a glossary explains no words. */
function unknownTerms(tree: TextNode, { glossary, known }: ContentContext): readonly BodyFault[] {
  if (glossary.length === 0 || !known.has('glossary')) return [];
  const names = new Map(
    glossary.flatMap(({ term, term_en: english = '', abbreviation = '' }) =>
      [term, english, ...abbreviation.split(/\s*,\s*/)]
        .filter((name) => name !== '')
        .map((name): [string, string] => [name.toLowerCase(), name]),
    ),
  );
  const listed = { codes: new Set(names.values()), listedIn: 'glossary.csv' };
  return elementsNamed(tree, 'Term').flatMap(({ node }) => {
    const value = wordsOf(node).trim();
    if (value === '' || names.has(value.toLowerCase())) return [];
    return [{ ...hintFor(value, listed), node, value }];
  });
}
