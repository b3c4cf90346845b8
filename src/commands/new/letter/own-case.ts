import { isCapitals } from './lines.ts';

/** What offices write in capitals also within a sentence. */
const abbreviations = ['UBND', 'HĐND', 'UBMTTQ', 'BCĐ', 'TTPVHCC', 'VPCP'];

/**
 * A heading in capitals as the letter itself writes it elsewhere; where it does not, as a sentence, with the names that the letter
 * is known to hold (`names`). A person must look at it: capitals do not tell which words are names.
 */
export function inOwnCase(
  heading: string,
  letter: { readonly text: string; readonly names: readonly string[] },
): string {
  const pattern = new RegExp(heading.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  const same = [...letter.text.matchAll(pattern)].map(([words]) => words);
  const written = same.find((words) => !isCapitals(words) && /^\p{Lu}/u.test(words));
  if (written !== undefined) return written;
  const small = heading.toLowerCase();
  const sentence = small.slice(0, 1).toUpperCase() + small.slice(1);
  return [...abbreviations, ...letter.names].reduce(replaceWords, sentence);
}

function replaceWords(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at === -1 ? text : text.slice(0, at) + name + text.slice(at + name.length);
}
