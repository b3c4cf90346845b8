/** A character of a text: both count from 1, `column` in characters, not in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the character at `offset` stands in a text whose lines end in LF. */
export function positionAt(text: string, offset: number): Position {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return {
    line: countLineEnds(text, 0, start) + 1,
    column: characters(text.slice(start, offset)) + 1,
  };
}

/** The number of line ends from `from` to before `to`. */
export function countLineEnds(text: string, from: number, to: number): number {
  return countOf('\n', text.slice(from, to));
}

/** How often a mark stands in a text. */
export function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The characters of a text as a reader counts them: a pair of surrogates is one. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/**
 * A text with LF as its only line end, inside quotes too, so that a file gives the same portal whichever
 * system it was checked out on. `mixed` is the offset of the first line end that differs from the others
 * or is a lone CR; a newline inside quotes is not a line end (Excel writes LF there and CRLF after a row).
 */
export function unifyLineEnds(text: string): { readonly text: string; readonly mixed?: number } {
  if (!text.includes('\r')) return { text };
  const unified = text.replaceAll(/\r\n?/g, '\n');
  const mixed = firstOddLineEnd(text);
  return mixed === undefined
    ? { text: unified }
    : { text: unified, mixed: unifiedOffset(text, mixed) };
}

function firstOddLineEnd(text: string): number | undefined {
  let first: string | undefined;
  for (const match of text.matchAll(/"[^"]*"|\r\n?|\n/g)) {
    const [end] = match;
    if (end.startsWith('"')) continue;
    first ??= end;
    if (end === '\r' || end !== first) return match.index;
  }
  return undefined;
}

function unifiedOffset(text: string, offset: number): number {
  return text.slice(0, offset).replaceAll(/\r\n/g, '\n').length;
}
