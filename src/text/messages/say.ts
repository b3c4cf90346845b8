import type { Language, Words } from '../../table/language.ts';

/** The words of one part of the portal, side by side in every language. */
export type Phrases = Readonly<Record<string, Words>>;

/** The phrases of a part in one language. Each keeps its text as its type, so that {@link fill} knows its `{names}`. */
export type Said<P extends Phrases> = { readonly [Key in keyof P]: P[Key][Language] };

/** The names in braces in a phrase; any name where only the running program knows the phrase. */
export type Holes<Phrase extends string> = string extends Phrase
  ? string
  : Phrase extends `${string}{${infer Name}}${infer Rest}`
    ? (Name extends `${string}|${string}` ? never : Name) | Holes<Rest>
    : never;

/** The phrases of a part in one language; the same object each time, for every page asks. */
export function say<P extends Phrases>(phrases: P, language: Language): Said<P> {
  const known = said.get(phrases) ?? {};
  said.set(phrases, known);
  // The same keys as before, each with its own words in one language.
  return (known[language] ??= pick(phrases, language)) as Said<P>;
}

/** The phrases of two parts together in one language, those of the second before those of the first; the same object each time. */
export function sayBoth<A extends Phrases, B extends Phrases>(
  first: A,
  second: B,
  language: Language,
): Omit<Said<A>, keyof B> & Said<B> {
  const known = joined.get(first) ?? new WeakMap<Phrases, Phrases>();
  joined.set(first, known);
  const both = known.get(second) ?? { ...first, ...second };
  known.set(second, both);
  // The keys of both parts, as in `say`.
  return say(both, language) as Omit<Said<A>, keyof B> & Said<B>;
}

const joined = new WeakMap<Phrases, WeakMap<Phrases, Phrases>>();

const said = new WeakMap<Phrases, Partial<Record<Language, Said<Phrases>>>>();

function pick(phrases: Phrases, language: Language): Said<Phrases> {
  return Object.fromEntries(Object.entries(phrases).map(([key, words]) => [key, words[language]]));
}

/**
 * Fills the `{names}` of a phrase; the type check asks for each of them. A name without a value stays as it is, so that a
 * test can find it. Of `{one|many}` the first word stands behind a 1, the second behind any other value.
 */
export function fill<Phrase extends string>(
  phrase: Phrase,
  values: Readonly<Record<Holes<Phrase>, string | number>>,
): string {
  const given: Readonly<Partial<Record<string, string | number>>> = values;
  let text = '';
  let isName = false;
  let last = '';
  for (const piece of piecesOf(phrase)) {
    if (!isName) text += piece;
    else if (piece.includes('|')) text += piece.split('|')[last === '1' ? 0 : 1] ?? '';
    else text += last = Object.hasOwn(given, piece) ? String(given[piece]) : `{${piece}}`;
    isName = !isName;
  }
  return text;
}

/** The words of a phrase and its names, in turns. A large portal fills a few hundred phrases a million times. */
function piecesOf(phrase: string): readonly string[] {
  const known = pieces.get(phrase) ?? phrase.split(/\{(\w+(?:\|\w+)?)\}/);
  pieces.set(phrase, known);
  return known;
}

const pieces = new Map<string, readonly string[]>();
