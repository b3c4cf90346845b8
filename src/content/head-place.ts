import type { IssueCode } from '../table/codes.ts';
import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import { positionAt } from '../table/lines.ts';
import type { YamlNode, YamlSource } from '../table/yaml.ts';

/** The head of a text with the places of its values. */
export interface HeadPlaces {
  readonly root: YamlNode;
  readonly source: YamlSource;
}

/** The way to a value: keys, and places of lists counted from 0. */
export type Path = readonly (string | number)[];

/** An issue at a value of the head; where the value is missing, at what should hold it. */
export function issueAt(
  { root, source }: HeadPlaces,
  path: Path,
  code: IssueCode,
  found: Pick<Issue, 'value' | 'details'> = {},
): Issue {
  const field =
    path.length === 0
      ? undefined
      : path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  const position = positionAt(source.text, offsetOf(root, path));
  return issueOf(code, { file: source.file, ...position, field, ...found });
}

/** Of a list or a map, the key before it. */
function offsetOf(root: YamlNode, path: Path): number {
  let node = root;
  let offset = root.offset;
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
    const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
    const next = entry?.value ?? item;
    if (next === undefined) break;
    offset = entry !== undefined && next.kind !== 'text' ? entry.offset : next.offset;
    node = next;
  }
  return offset;
}
