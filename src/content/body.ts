import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import type { TextFile } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import type { Point, TextNode } from './markdown.ts';

/** What stands below the head of a text, parsed. Its places are those of the whole file. */
export interface Body {
  /** `undefined` where it cannot be parsed. */
  readonly tree: TextNode | undefined;
  readonly issues: readonly Issue[];
}

/** Parses the body of a text that begins at `bodyStart`. */
export function readBody({ file, text }: TextFile, bodyStart: number): Body {
  // Blank lines instead of the head keep every place as it is in the file.
  const body = text.slice(0, bodyStart).replaceAll(/[^\n]/g, '') + text.slice(bodyStart);
  try {
    return { tree: parseMarkdown(body), issues: [] };
  } catch (error) {
    return { tree: undefined, issues: [syntaxIssue(file, body, error)] };
  }
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
