import type { IssueCode } from './codes.ts';
import { countLineEnds } from './lines.ts';

/** A fault of quoting: the offsets of the quote to mend, and of the record it stands in. */
export interface QuoteFault {
  readonly code: IssueCode;
  readonly offset: number;
  readonly record: number;
}

/** A text in which each line with a fault of quoting is empty, so that all others are read as they are. */
export interface QuotedText {
  readonly text: string;
  readonly faults: readonly QuoteFault[];
}

/**
 * Finds what a tokenizer lets pass: a quote left open, text after a closing quote, a quote inside a bare cell,
 * a backslash instead of a second quote. Reading goes on at the line after the fault.
 */
export function checkQuotes(text: string, delimiter: string): QuotedText {
  const faults: QuoteFault[] = [];
  const parts: string[] = [];
  let kept = 0;
  let record = 0;
  let end = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', end)) {
    // The record begins after the last line end outside quotes.
    const newline = text.slice(end, at).lastIndexOf('\n');
    if (newline !== -1) record = end + newline + 1;
    const cell = quotedCell(text, at, delimiter);
    end = cell.end;
    if (cell.fault !== undefined) {
      faults.push({ ...cell.fault, record });
      parts.push(text.slice(kept, record), '\n'.repeat(countLineEnds(text, record, at)));
      kept = end;
    }
  }
  return { text: faults.length === 0 ? text : parts.join('') + text.slice(kept), faults };
}

/** The offset to go on from: after the closing quote, or the end of the line of a fault. */
function quotedCell(
  text: string,
  open: number,
  delimiter: string,
): { readonly end: number; readonly fault?: Omit<QuoteFault, 'record'> } {
  const fault = (code: IssueCode, offset: number) => ({
    end: lineEnd(text, offset),
    fault: { code, offset },
  });
  const before = text[open - 1];
  if (before !== undefined && before !== '\n' && before !== delimiter)
    return fault('csv/bare-quote', open);
  const close = closingQuote(text, open);
  if (close === -1) return fault('csv/unclosed-quote', open);
  const after = text[close + 1];
  if (after === undefined || after === '\n' || after === delimiter) return { end: close + 1 };
  // A quote found lines below and followed by text belongs to another cell: the first was never closed.
  const newline = text.indexOf('\n', open);
  if (newline !== -1 && newline < close) return fault('csv/unclosed-quote', open);
  return fault(text[close - 1] === '\\' ? 'csv/backslash-quote' : 'csv/text-after-quote', close);
}

/** The quote that ends the cell opened at `open`, past doubled ones; -1 when there is none. */
export function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
