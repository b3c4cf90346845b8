import { notationsOf } from './written-number.ts';
import type { Notation } from './written-number.ts';

/** Which notation the numbers of a file are in. */
export type FoundNotation =
  | { readonly kind: 'known'; readonly notation: Notation }
  /** Only numbers of which both readings are possible; `sample` is one of them. */
  | { readonly kind: 'either'; readonly sample: string }
  /** Numbers of both notations. */
  | { readonly kind: 'both'; readonly vi: string; readonly en: string };

/** Finds the notation from numbers that were written as text. */
export function findNotation(texts: readonly string[]): FoundNotation {
  let vi: string | undefined;
  let en: string | undefined;
  let either: string | undefined;
  for (const text of texts) {
    const possible = notationsOf(text);
    if (possible.length === 1 && possible[0] === 'vi') vi ??= text;
    if (possible.length === 1 && possible[0] === 'en') en ??= text;
    if (possible.length === 2 && /[.,]/.test(text)) either ??= text;
  }
  if (vi !== undefined && en !== undefined) return { kind: 'both', vi, en };
  if (vi !== undefined) return { kind: 'known', notation: 'vi' };
  if (en !== undefined) return { kind: 'known', notation: 'en' };
  return either === undefined
    ? { kind: 'known', notation: 'vi' }
    : { kind: 'either', sample: either };
}
