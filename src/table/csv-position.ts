import { characters, lineStarts } from './lines.ts';
import type { Position } from './lines.ts';
import { closingQuote } from './quotes.ts';

/** Where a cell's first character stands; `cell` counts from 0. Asked only for what is reported. */
export type PositionOf = (record: { readonly line: number }, cell: number) => Position;

/** Finds cells in a text by reading the record again from the beginning of its line. */
export function positionIn(text: string, delimiter: string): PositionOf {
  let starts: readonly number[] | undefined;
  return ({ line }, cell) => {
    starts ??= lineStarts(text);
    const start = starts[line - 1] ?? text.length;
    const at = cellStart(text, start, { delimiter, cell });
    const column =
      characters(text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at)) + 1;
    return { line: line + lineEndsBetween(starts, line, at), column };
  };
}

interface Wanted {
  readonly delimiter: string;
  readonly cell: number;
}

function cellStart(text: string, start: number, { delimiter, cell }: Wanted): number {
  let at = start;
  for (let index = 0; index < cell; index++) {
    const close = text[at] === '"' ? closingQuote(text, at) : at - 1;
    const next = text.indexOf(delimiter, close + 1);
    if (next === -1) return at;
    at = next + 1;
  }
  return at;
}

function lineEndsBetween(starts: readonly number[], line: number, offset: number): number {
  let further = 0;
  while ((starts[line + further] ?? Infinity) <= offset) further++;
  return further;
}
