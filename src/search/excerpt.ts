import { highlighted } from './highlight.ts';
import type { Segment } from './highlight.ts';
import { wordReader, wordsOf } from './words.ts';

/** About two lines. */
const longest = 32;

/** Words before the first that was asked for, so that its sentence can be understood. */
const before = 6;

/**
 * The part of a text that tells most of what was asked for: the words that hold the most different words of the query, the
 * earliest of equals. In parts like a title; `…` where the text goes on.
 */
export function excerptOf(text: string, typed: string): readonly Segment[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const first = Math.max(0, Math.min(bestStart(pieces, typed) - before, pieces.length - longest));
  const end = Math.min(first + longest, pieces.length);
  const words = pieces.slice(first, end).join(' ');
  return highlighted(`${first > 0 ? '… ' : ''}${words}${end < pieces.length ? ' …' : ''}`, typed);
}

/** The place from which a window holds the most different words that were asked for, then the most in all. */
function bestStart(pieces: readonly string[], typed: string): number {
  const read = wordReader();
  const asked = new Set(wordsOf(typed).map(({ folded }) => folded));
  const hits = pieces.map((piece) => read(piece).find(({ folded }) => asked.has(folded))?.folded);
  let best = { start: 0, score: 0 };
  hits.forEach((hit, start) => {
    if (hit === undefined) return;
    const held = hits.slice(start, start + longest - before).filter((each) => each !== undefined);
    const score = new Set(held).size * longest + held.length;
    if (score > best.score) best = { start, score };
  });
  return best.start;
}
