import type { Issue } from '../table/issue.ts';
import { readShape } from '../table/yaml-shape.ts';
import type { YamlReader } from '../table/yaml-shape.ts';
import type { Body } from './body/body.ts';
import { readBody } from './body/body.ts';
import type { SplitText, TextFile } from './frontmatter.ts';
import { splitText } from './frontmatter.ts';
import type { HeadPlaces } from './head-place.ts';
import type { TextPlace } from './place.ts';
import { placeOfText } from './place.ts';

/** A file of `content/`, split and parsed. */
export interface WrittenText extends TextFile {
  /** Which text it is; `undefined` for one that no page shows. */
  readonly place: TextPlace | undefined;
  readonly split: SplitText;
  readonly body: Body;
}

/** What a text holds below a head of which nobody knows the end. */
const unread: Body = { tree: undefined, compiled: undefined, issues: [] };

export function writtenText(file: TextFile): WrittenText {
  const split = splitText(file);
  const body = split.closed ? readBody(file, split.bodyStart) : unread;
  return { ...file, place: placeOfText(file.file), split, body };
}

/** A text whose head was read. */
export interface HeadedText<Head> extends HeadPlaces {
  readonly id: string;
  readonly head: Head;
  readonly text: WrittenText;
}

/** Reads the head of a text; `undefined` after an error. */
export function withHead<Head>(
  text: WrittenText,
  read: YamlReader<Head>,
): { readonly headed: HeadedText<Head> | undefined; readonly issues: readonly Issue[] } {
  const { place, split } = text;
  if (place === undefined || split.head === undefined) return { headed: undefined, issues: [] };
  const { root, source } = split.head;
  const { value: head, issues } = readShape(root, source, read);
  const headed = head === undefined ? undefined : { id: place.id, head, root, source, text };
  return { headed, issues };
}
