import { components } from './components.ts';
import type { Element } from './element.ts';
import { elementOf } from './element.ts';
import type { TextNode } from './markdown.ts';
import type { BodyFault } from './safe-mdx.ts';

/** Components that stand where they must not, or hold what they must not: a <Step> outside <Steps>, a <Faq> in a sentence. */
export function nestingFaults(tree: TextNode): readonly BodyFault[] {
  return faultsIn(tree, { parent: undefined, inSentence: false });
}

interface Around {
  /** The component that a node stands in. */
  readonly parent: string | undefined;
  /** Whether words stand beside it on its lines. */
  readonly inSentence: boolean;
}

function faultsIn(node: TextNode, around: Around): readonly BodyFault[] {
  const element = elementOf(node);
  const component = element && components[element.name];
  const own = element && component ? [...standing(element, around), ...holding(element)] : [];
  const inner = {
    parent: element?.name ?? around.parent,
    inSentence: component ? false : isSentence(node) || around.inSentence,
  };
  return [...own, ...(node.children ?? []).flatMap((child) => faultsIn(child, inner))];
}

/** A paragraph of nothing but components is no sentence: they stand on lines of their own. */
function isSentence({ type, children = [] }: TextNode): boolean {
  return /^(?:paragraph|heading|tableCell|link|emphasis|strong)$/.test(type)
    ? type !== 'paragraph' || !children.every((child) => isBlankText(child) || isBlock(child))
    : false;
}

function isBlankText({ type, value }: TextNode): boolean {
  return type === 'text' && typeof value === 'string' && value.trim() === '';
}

function isBlock(node: TextNode): boolean {
  const element = elementOf(node);
  return element !== undefined && components[element.name]?.stands !== 'line';
}

function standing(element: Element, { parent, inSentence }: Around): readonly BodyFault[] {
  const { name, node } = element;
  const stands = components[name]?.stands;
  const value = `<${name}>`;
  if (stands === 'line') return [];
  if (stands === 'steps' && parent !== 'Steps')
    return [{ code: 'component/step-outside', node, value }];
  if (stands === 'top' && parent !== undefined)
    return [{ code: 'component/inside', node, value, details: { parent } }];
  return inSentence ? [{ code: 'component/in-sentence', node, value }] : [];
}

function holding({ name, node }: Element): readonly BodyFault[] {
  const held = (node.children ?? []).flatMap((child) =>
    // Tags on the lines of their parent stand in a paragraph of their own.
    child.type === 'paragraph' && !isSentence(child) ? (child.children ?? []) : [child],
  );
  const filled = held.filter((child) => !isBlankText(child));
  const value = `<${name}>`;
  const [first] = filled;
  switch (components[name]?.holds) {
    case 'nothing':
      return first === undefined ? [] : [{ code: 'component/filled', node, value }];
    case 'blocks':
      return first === undefined ? [{ code: 'component/empty', node, value }] : [];
    case 'steps': {
      if (first === undefined) return [{ code: 'component/empty', node, value }];
      return filled
        .filter((child) => elementOf(child)?.name !== 'Step')
        .map((child) => ({ code: 'component/not-a-step', node: child, value: wordsOf(child) }));
    }
    case 'text':
      return filled.length === 1 && first?.type === 'text'
        ? []
        : [{ code: 'component/term-text', node, value }];
    default:
      return [];
  }
}

function wordsOf(node: TextNode): string {
  const element = elementOf(node);
  if (element !== undefined) return `<${element.name}>`;
  const { value, children = [] } = node;
  return typeof value === 'string' ? value : children.map(wordsOf).join('');
}
