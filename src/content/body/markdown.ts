import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What is used of a node of the tree of a text. */
export interface TextNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly url?: unknown;
  readonly alt?: unknown;
  readonly depth?: unknown;
  readonly attributes?: unknown;
  readonly children?: readonly TextNode[];
  readonly position?: { readonly start: Point } | undefined;
}

/** Both count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The tree of a Markdown text with the additions of MDX. It is read, never run.
 * @throws where a brace or an angle bracket begins something and does not end it.
 */
export function parseMarkdown(text: string): TextNode {
  return parser.parse(text);
}

/** A node and everything in it, in the order of the text. */
export function* nodesIn(node: TextNode): Generator<TextNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

/** Where a node begins. */
export function startOf(node: TextNode): Partial<Point> {
  const start = node.position?.start;
  return start === undefined ? {} : { line: start.line, column: start.column };
}
