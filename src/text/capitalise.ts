/** The text with its first letter as a capital, for the start of a sentence or a heading. */
export function capitalise(text: string): string {
  const first = text.slice(0, (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return first.toUpperCase() + text.slice(first.length);
}

/** A name used inside a sentence: the first letter small, unless the first word is an abbreviation or a sign (`UBND`, `A4`, `I.2`). */
export function uncapitalise(text: string): string {
  const [first = '', second = ''] = text;
  return /^[^\p{Ll}\s]/u.test(second) ? text : first.toLowerCase() + text.slice(first.length);
}
