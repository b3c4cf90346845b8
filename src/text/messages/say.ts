import type { Language, Words } from '../../table/language.ts';

/** The words of one part of the portal, side by side in every language. */
export type Phrases = Readonly<Record<string, Words>>;

/** The phrases of a part in one language. */
export function say<P extends Phrases>(phrases: P, language: Language): Record<keyof P, string> {
  const said = {} as Record<keyof P, string>;
  for (const key of Object.keys(phrases) as (keyof P)[]) said[key] = phrases[key]?.[language] ?? '';
  return said;
}

/** Fills the `{names}` of a phrase. A name without a value stays as it is, so that a test can find it. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
