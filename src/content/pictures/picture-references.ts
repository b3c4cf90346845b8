import type { Element } from '../body/element.ts';
import { attributeNode, attributeOf, elementOf } from '../body/element.ts';
import type { TextNode } from '../body/markdown.ts';
import { nodesIn } from '../body/markdown.ts';

/** A picture that a text shows, as the text names it. */
export interface PictureReference {
  /** As written: a path from the text. */
  readonly path: string;
  readonly alt: string | undefined;
  /** Where it is named. */
  readonly node: TextNode;
}

/** The pictures that the components of a text show, in its order. */
export function pictureReferences(tree: TextNode): readonly PictureReference[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const element = elementOf(node);
    const key = element && keyOf(element);
    const path = element && key && attributeOf(element, key);
    if (element === undefined || key === undefined || path === undefined) return [];
    const place = attributeNode(element, key);
    return [{ path, alt: attributeOf(element, 'alt'), node: place?.position ? place : node }];
  });
}

/** The attribute that names a picture. */
function keyOf({ name }: Element): string | undefined {
  if (name === 'Figure') return 'src';
  return name === 'Step' ? 'image' : undefined;
}
