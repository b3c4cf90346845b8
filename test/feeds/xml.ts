import { parseDocument } from 'htmlparser2';

/** What a test asks of an element. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The root of an XML text; throws where a tag is not closed by its own name. */
export function rootOf(xml: string): Element {
  checkNesting(xml);
  const root = parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.find(
    (node) => node.type === 'tag',
  );
  if (root === undefined) throw new Error('no element');
  return elementOf(root);
}

export function childrenNamed({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

function elementOf(node: Node): Element {
  if (!('attribs' in node)) throw new Error('no element');
  return {
    name: node.name,
    attributes: node.attribs,
    children: node.children.flatMap((child) => ('attribs' in child ? [elementOf(child)] : [])),
    text: node.children.map(textOf).join(''),
  };
}

function textOf(node: Node): string {
  if (node.type === 'text' && 'data' in node) return node.data;
  return 'children' in node && node.type === 'cdata' ? node.children.map(textOf).join('') : '';
}

function checkNesting(xml: string): void {
  const bare = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '').replace(/^<\?xml[^>]*\?>/, '');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(bare)) throw new Error('a bare ampersand');
  const open: string[] = [];
  for (const [, close, name, end] of bare.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`${String(name)} closes another`);
    } else if (end !== '/') open.push(name ?? '');
  }
  if (open.length > 0) throw new Error(`${open.join()} stays open`);
}
