import type { IssueCode } from '../table/codes.ts';
import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import type { TextFile } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import type { Point, TextNode } from './markdown.ts';

/**
 * What in the body of a text could run: imports, exports, expressions, components, links that are scripts. The
 * text is parsed, never evaluated. MDX would run all of these with the rights of the build.
 */
export function unsafeParts({ file, text }: TextFile, bodyStart: number): readonly Issue[] {
  // Blank lines instead of the head keep every place as it is in the file.
  const body = text.slice(0, bodyStart).replaceAll(/[^\n]/g, '') + text.slice(bodyStart);
  try {
    return partsIn(parseMarkdown(body)).map(({ code, node, value }) =>
      issueOf(code, { file, ...placeOf(node.position?.start), value: firstLine(value) }),
    );
  } catch (error) {
    return [syntaxIssue(file, body, error)];
  }
}

interface UnsafePart {
  readonly code: IssueCode;
  readonly node: TextNode;
  readonly value: string;
}

function partsIn(node: TextNode): readonly UnsafePart[] {
  const own = unsafePart(node);
  return [...(own === undefined ? [] : [own]), ...(node.children ?? []).flatMap(partsIn)];
}

function unsafePart(node: TextNode): UnsafePart | undefined {
  const value = typeof node.value === 'string' ? node.value : '';
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        code: value.startsWith('export') ? 'content/export' : 'content/import',
        node,
        value,
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'content/expression', node, value: `{${value}}` };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return { code: 'content/component', node, value: `<${String(node.name ?? '')}>` };
    default:
      return unsafeLink(node);
  }
}

const safeAddress = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;

function unsafeLink(node: TextNode): UnsafePart | undefined {
  return typeof node.url !== 'string' || safeAddress.test(node.url)
    ? undefined
    : { code: 'content/unsafe-link', node, value: node.url };
}

function placeOf(point: Point | undefined): Partial<Point> {
  return point === undefined ? {} : { line: point.line, column: point.column };
}

function firstLine(value: string): string {
  return value.split('\n', 1)[0] ?? '';
}

/** The parser stops at the first brace or angle bracket that begins something and does not end it. */
function syntaxIssue(file: string, body: string, error: unknown): Issue {
  const point = pointIn(error);
  if (point === undefined) throw error;
  const lines = body.split('\n');
  const opening = lastBrace(lines.slice(0, point.line));
  const place = isUnclosed(error) && opening !== undefined ? opening : point;
  const value = lines[place.line - 1]?.trim() ?? '';
  return issueOf('content/syntax', { file, ...place, value });
}

function pointIn(error: unknown): Point | undefined {
  if (!(error instanceof Error) || !('line' in error && 'column' in error)) return undefined;
  const { line, column } = error;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}

/** A brace that is never closed is told at its opening, not where the text or the paragraph ends. */
function isUnclosed(error: unknown): boolean {
  return error instanceof Error && 'ruleId' in error && error.ruleId === 'unexpected-eof';
}

function lastBrace(lines: readonly string[]): Point | undefined {
  const line = lines.findLastIndex((text) => text.includes('{'));
  const before = lines[line]?.lastIndexOf('{');
  return before === undefined ? undefined : { line: line + 1, column: before + 1 };
}
