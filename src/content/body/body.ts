import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import { compilerView } from './compiler-view.ts';
import type { TextFile } from '../frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import type { Point, TextNode } from './markdown.ts';

/** What stands below the head of a text, parsed. Its places are those of the whole file. */
export interface Body {
  /** With the exact place of everything; `undefined` where it cannot be parsed. */
  readonly tree: TextNode | undefined;
  /** The same as the compiler of the pages reads it; `undefined` where one of the two cannot. */
  readonly compiled: TextNode | undefined;
  readonly issues: readonly Issue[];
}

/** Parses the body of a text that begins at `bodyStart`. */
export function readBody({ file, text, raw = text }: TextFile, bodyStart: number): Body {
  // Blank lines instead of the head keep every place as it is in the file.
  const body = text.slice(0, bodyStart).replaceAll(/[^\n]/g, '') + text.slice(bodyStart);
  const view = compilerView(raw);
  const issues = 'tree' in view ? [] : [issueOf('content/syntax', { file, ...view.fault })];
  try {
    const tree = parseMarkdown(body);
    return { tree, compiled: 'tree' in view ? view.tree : undefined, issues };
  } catch (error) {
    const issue = syntaxIssue(file, body, error) ?? issues[0] ?? firstLineIssue(file, body);
    return { tree: undefined, compiled: undefined, issues: [issue] };
  }
}

/** Some texts no parser was made for: they stumble without telling where. */
function firstLineIssue(file: string, body: string): Issue {
  const lines = body.split('\n');
  const line = lines.findIndex((text) => text.trim() !== '');
  return issueOf('content/syntax', { file, line: line + 1, column: 1, value: lines[line]?.trim() });
}

/** The parser stops at the first brace or angle bracket that begins something and does not end it; `undefined` for other stops. */
function syntaxIssue(file: string, body: string, error: unknown): Issue | undefined {
  const tag = unclosedTag(error);
  if (tag !== undefined) return issueOf('content/unclosed-tag', { file, ...tag });
  const point = pointIn(error);
  if (point === undefined) return undefined;
  const lines = body.split('\n');
  const opening = lastBrace(lines.slice(0, point.line));
  const place = isUnclosed(error) && opening !== undefined ? opening : point;
  const value = lines[place.line - 1]?.trim() ?? '';
  return issueOf('content/syntax', { file, ...place, value });
}

/** The parser names the tag that is open, and where it begins; it notices at the end of the paragraph or of the text. */
function unclosedTag(error: unknown): (Point & { readonly value: string }) | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, value, line, column] =
    /closing tag for `(<[^`]*>)` \((\d+):(\d+)-/.exec(error.message) ?? [];
  return value === undefined ? undefined : { value, line: Number(line), column: Number(column) };
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
