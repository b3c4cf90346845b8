import { wordsOf } from './words.ts';

/** A part of a text; a page makes each a node of its own, so that no text becomes markup. */
export interface Segment {
  readonly text: string;
  /** A word that was asked for. */
  readonly hit: boolean;
}

/**
 * A title in parts, the words of a query marked, and the blanks between two of them. The parts together are the title; no two
 * neighbours are alike.
 */
export function highlighted(title: string, typed: string): readonly Segment[] {
  const asked = wordsOf(typed).map(({ folded }) => folded);
  const last = asked.at(-1);
  const isHit = (piece: string) =>
    wordsOf(piece).some(
      ({ folded }) => asked.includes(folded) || (last !== undefined && folded.startsWith(last)),
    );
  return title
    .split(/([\p{L}\p{M}]+|\p{N}+)/u)
    .filter((piece) => piece !== '')
    .map((text) => ({ text, hit: isHit(text) }))
    .map(joinsHits)
    .reduce<Segment[]>(joinAlike, []);
}

function joinsHits(segment: Segment, at: number, all: readonly Segment[]): Segment {
  const between = all[at - 1]?.hit === true && all[at + 1]?.hit === true;
  return between && segment.text.trim() === '' ? { ...segment, hit: true } : segment;
}

function joinAlike(segments: Segment[], { text, hit }: Segment): Segment[] {
  const before = segments.at(-1);
  if (before?.hit !== hit) return [...segments, { text, hit }];
  return [...segments.slice(0, -1), { text: before.text + text, hit }];
}
