import type { Piece, Snippet } from '../snippets.ts';

/** A part of a text, by letters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a part of a text. */
export interface Insertion {
  readonly replaced: Range;
  readonly words: string;
  /** What stands chosen afterwards, to be written over. */
  readonly chosen: Range;
}

/** How a piece goes into a text: around what is chosen, with the empty lines that it needs. Nothing else changes. */
export function insertion(
  text: string,
  chosen: Range,
  { piece, stands }: { readonly piece: Piece; readonly stands: Snippet['stands'] },
): Insertion {
  // The piece brings its own indent along.
  const indent =
    stands === 'line' ? '' : (/(?<=^|\n)[ \t]+$/.exec(text.slice(0, chosen.start))?.[0] ?? '');
  const replaced = { start: chosen.start - indent.length, end: chosen.end };
  const picked = text.slice(chosen.start, chosen.end);
  const words = picked.trim();
  // A word that was chosen with the space after it keeps that space.
  const [left = '', right = ''] = stands === 'line' && words !== '' ? picked.split(words) : [];
  const lead = left + breaksAt(text.slice(0, replaced.start), stands, /\n*$/);
  const trail = breaksAt(text.slice(replaced.end), stands, /^\n*/) + right;
  const inside = piece.model === '' || words === '' ? piece.model : words;
  // What was chosen and has no place in the piece stays, below it.
  const rest = piece.model === '' && words !== '' ? `\n\n${words}` : '';
  const start = replaced.start + lead.length + piece.before.length;
  return {
    replaced,
    words: lead + piece.before + inside + piece.after + rest + trail,
    chosen: { start, end: start + inside.length },
  };
}

/** The line breaks that are missing on one side of a piece. */
function breaksAt(side: string, stands: Snippet['stands'], pattern: RegExp): string {
  const wanted = { line: 0, steps: 1, block: 2 }[stands];
  const there = pattern.exec(side)?.[0].length ?? 0;
  return side.trim() === '' ? '' : '\n'.repeat(Math.max(0, wanted - there));
}
