/** The text with its first letter as a capital, for the start of a sentence or a heading. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A name used inside a sentence: the first letter small, unless the first word is an abbreviation (`UBND`). */
export function uncapitalise(text: string): string {
  const [first = '', second = ''] = text;
  const abbreviated = second !== second.toLowerCase();
  return abbreviated ? text : first.toLowerCase() + text.slice(first.length);
}
