import { digest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * Something that a page may show, and a text that is another whenever it is. Neither goes anywhere without the other; but whoever
 * makes pages and asks for no key need not wait for the text.
 */
export interface Part<T> {
  readonly value: T;
  readonly print: () => string;
}

/** Makes parts whose text is the fingerprint of all of the value. */
export function partsBy(print: Fingerprint): <T>(value: T) => Part<T> {
  return (value) => ({ value, print: () => print(value) });
}

/** A part whose text is known: many pages have it. */
export function partOf<T>(value: T, printed: string): Part<T> {
  return { value, print: () => printed };
}

type Values<P> = { readonly [Name in keyof P]: P[Name] extends Part<infer T> ? T : never };

/** The values of parts, and one key for all of them, made when it is asked for. */
export function joined<P extends Readonly<Record<string, Part<unknown>>>>(
  parts: P,
): { readonly values: Values<P>; readonly key: () => string } {
  const entries = Object.entries(parts);
  const values = Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
  const key = () => digest(entries.map(([name, { print }]) => `${name}=${print()}\n`).join(''));
  // Each value stands under the name it had among the parts.
  return { values: values as Values<P>, key };
}
