import type { TextNode } from './markdown.ts';
import { nodesIn } from './markdown.ts';

/** A component in a text: `<Step title="…">`. */
export interface Element {
  readonly name: string;
  readonly node: TextNode;
}

/** The component that a node is; `undefined` for Markdown. A fragment (`<>`) has a blank name. */
export function elementOf(node: TextNode): Element | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? { name: typeof node.name === 'string' ? node.name : '', node }
    : undefined;
}

/** The components of one name, wherever they stand, in the order of the text. */
export function elementsNamed(tree: TextNode, name: string): readonly Element[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const element = elementOf(node);
    return element?.name === name ? [element] : [];
  });
}

/** An attribute in words on one line; `undefined` where it is missing, blank or no text. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = attributeNode(element, name)?.value;
  const words = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' ? undefined : words;
}

/** The node of an attribute, for its place. */
export function attributeNode(element: Element, name: string): TextNode | undefined {
  return attributesOf(element).find((attribute) => attribute.name === name);
}

/** Attributes and what stands among them, in the order of the tag. */
export function attributesOf({ node }: Element): readonly TextNode[] {
  return Array.isArray(node.attributes) ? node.attributes.filter(isNode) : [];
}

function isNode(value: unknown): value is TextNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
