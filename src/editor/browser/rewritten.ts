import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { style } from './head-style.ts';
import { isMapOfValues, same } from './same.ts';

/** The lines of one key of a head with another value: within it too, what is the same is written as it was. */
export function rewritten(lines: string, value: unknown): string {
  const document: Document = parseDocument(lines);
  const { contents } = document;
  const [pair] = isMap(contents) ? contents.items : [];
  if (pair === undefined) throw new Error(`no key in ${lines}`);
  pair.value = updated(document, pair.value, value);
  return document.toString(style);
}

/** A node with another value: of its own kind where it can be, else a new one. */
function updated(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isMapOfValues(value)) {
    const before = node.toJSON() as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(before)) if (value[name] === undefined) node.delete(name);
    for (const [name, item] of Object.entries(value)) {
      if (item === undefined || same(before[name], item)) continue;
      node.set(name, updated(document, node.get(name, true), item));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const list = node.clone() as typeof node;
    list.items = itemsOf(document, node.items, value);
    return list;
  }
  if (isScalar(node) && !isMapOfValues(value) && !Array.isArray(value)) {
    const scalar = node.clone() as typeof node;
    scalar.value = value;
    return scalar;
  }
  return document.createNode(value);
}

/** Items that were there before keep their node, wherever they now stand; what is left over is written over in turn. */
function itemsOf(
  document: Document,
  nodes: readonly unknown[],
  values: readonly unknown[],
): unknown[] {
  const left = [...nodes];
  const found = values.map((value) => {
    const at = left.findIndex((node) => same(isNode(node) ? node.toJSON() : node, value));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  return values.map((value, index) => found[index] ?? updated(document, left.shift(), value));
}
