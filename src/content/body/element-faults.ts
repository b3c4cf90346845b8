import { nearest } from '../../table/nearest.ts';
import { components } from './components.ts';
import type { Component } from './components.ts';
import type { Element } from './element.ts';
import { attributeNode, attributeOf, attributesOf } from './element.ts';
import type { TextNode } from './markdown.ts';
import type { BodyFault } from './safe-mdx.ts';

/** What is wrong with one tag of a text by itself: its name, its attributes. `allowed` are the components of its kind of text. */
export function elementFaults(element: Element, allowed: readonly string[]): readonly BodyFault[] {
  const component = allowed.includes(element.name) ? components[element.name] : undefined;
  if (component === undefined) return [nameFault(element, allowed)];
  return [...attributeFaults(element, component), ...missingAttributes(element, component)];
}

function nameFault({ name, node }: Element, allowed: readonly string[]): BodyFault {
  const value = `<${name}>`;
  const [near] = nearest(name, allowed, 1);
  if (near !== undefined)
    return { code: 'component/misspelt', node, value, details: { nearest: near } };
  return allowed.length > 0 && /^\p{Lu}/u.test(name)
    ? { code: 'component/unknown', node, value, details: { components: listOf(allowed) } }
    : { code: 'content/component', node, value };
}

function attributeFaults(element: Element, component: Component): readonly BodyFault[] {
  const seen = new Set<string>();
  return attributesOf(element).flatMap((node) => {
    const name = typeof node.name === 'string' ? node.name : '';
    const again = seen.has(name);
    seen.add(name);
    const fault = attributeFault(element, component, { node, name, again });
    return fault === undefined ? [] : [fault];
  });
}

interface Attribute {
  readonly node: TextNode;
  readonly name: string;
  /** It stands before in the same tag. */
  readonly again: boolean;
}

function attributeFault(
  { name: component }: Element,
  { attributes }: Component,
  { node, name, again }: Attribute,
): BodyFault | undefined {
  const known = Object.keys(attributes);
  const details = { component };
  if (node.type !== 'mdxJsxAttribute')
    return { code: 'component/spread', node, value: `{${String(node.value)}}`, details };
  if (!known.includes(name)) return unknownAttribute({ node, name, component, known });
  if (typeof node.value === 'object' && node.value !== null)
    return { code: 'component/attribute-expression', node, value: name, details };
  if (again) return { code: 'component/attribute-twice', node, value: name, details };
  return isBlank(node.value)
    ? { code: 'component/attribute-empty', node, value: name, details }
    : undefined;
}

function unknownAttribute(found: {
  readonly node: TextNode;
  readonly name: string;
  readonly component: string;
  readonly known: readonly string[];
}): BodyFault {
  const { node, name: value, component, known } = found;
  const [near] = nearest(value, known, 1);
  if (near !== undefined) {
    const details = { component, nearest: near };
    return { code: 'component/misspelt-attribute', node, value, details };
  }
  const details = { component, attributes: known.join(', ') || '–' };
  return { code: 'component/unknown-attribute', node, value, details };
}

/** An attribute that is there but blank is told of already. */
function missingAttributes(element: Element, { attributes }: Component): readonly BodyFault[] {
  return Object.entries(attributes)
    .filter(([name, need]) => need === 'required' || isAltOfImage(element, name))
    .filter(([name]) => attributeNode(element, name) === undefined)
    .map(([value]) => ({
      code: value === 'alt' ? 'picture/alt-missing' : 'component/attribute-missing',
      node: element.node,
      value,
      details: { component: element.name },
    }));
}

/** Whoever shows a picture says in words what is on it. */
function isAltOfImage(element: Element, name: string): boolean {
  return name === 'alt' && attributeOf(element, 'image') !== undefined;
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}
