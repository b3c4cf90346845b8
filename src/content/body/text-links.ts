import type { Language } from '../../table/language.ts';
import type { Point, TextNode } from './markdown.ts';
import { nodesIn, startOf } from './markdown.ts';
import { besideText } from '../pictures/picture-path.ts';
import type { TextKind, TextPlace } from '../place.ts';
import { placeOfText } from '../place.ts';
import type { WrittenText } from '../written-text.ts';

/** A link of a text to a place of the portal. */
export interface TextLink extends Partial<Point> {
  /** The text, from the portal folder. */
  readonly file: string;
  readonly language: Language;
  /** As written: `/huong-dan/nop-ho-so/#muc-chuan-bi`, `#cac-buoc`. */
  readonly url: string;
}

/** The links of texts to places of the portal, by file and place. */
export function textLinks(texts: readonly WrittenText[]): readonly TextLink[] {
  return texts.flatMap(({ file, place, body }) => {
    const tree = body.compiled ?? body.tree;
    if (tree === undefined || place === undefined) return [];
    return [...nodesIn(tree)].filter(isInner).map((node) => ({
      ...{ file, language: place.language, url: String(node.url) },
      ...startOf(node),
    }));
  });
}

function isInner({ type, url }: TextNode): boolean {
  return (
    /^(?:link|definition)$/.test(type) && typeof url === 'string' && /^(?:\/(?!\/)|#)/.test(url)
  );
}

const folders: Readonly<Partial<Record<TextKind, string>>> = {
  directives: 'van-ban',
  guides: 'huong-dan',
  news: 'tin',
};

/** The address of a text under the root of its language: `huong-dan/nop-ho-so/`. Of other pages only one has a text. */
export function pathOfText({ kind, id }: Pick<TextPlace, 'kind' | 'id'>): string {
  const folder = folders[kind];
  return folder === undefined ? `${id}/` : `${folder}/${id}/`;
}

/** The address to write for a path to another text (`./nop-ho-so.mdx`); `undefined` when it leads to no text. */
export function addressBeside(file: string, path: string): string | undefined {
  const [bare = '', fragment] = path.split('#');
  const target = besideText(file, bare.replace(/\/$/, ''));
  const named = target === undefined || target.endsWith('.mdx') ? target : `${target}.mdx`;
  const place = named === undefined ? undefined : placeOfText(named);
  if (place === undefined) return undefined;
  const language = place.language === 'vi' ? '' : `${place.language}/`;
  return `/${language}${pathOfText(place)}${fragment === undefined ? '' : `#${fragment}`}`;
}
