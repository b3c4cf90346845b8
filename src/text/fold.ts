/**
 * The form in which names are searched and compared: no tone or vowel marks, đ as d, small letters, no invisible characters,
 * every space a plain one. Folding twice changes nothing. Runs in the browser too: no imports.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ');
}

/** A text as a segment of an address: folded, words joined by hyphens, nothing but `a`–`z`, digits and hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
