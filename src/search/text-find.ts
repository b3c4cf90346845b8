import { wordReader, wordsOf } from './words.ts';
import type { WordReader } from './words.ts';

/** A page whose text holds what was asked for. */
export interface TextFind {
  readonly title: string;
  /** As the title index has it, which knows the kind, issuer and year of the page. */
  readonly address: string;
  readonly text: string;
}

/**
 * The finds with those first that hold the query in a row: as it is spelled before without its marks, in the title before in
 * the text. Else in the order in which they came.
 */
export function byPhrase(finds: readonly TextFind[], queries: readonly string[]): TextFind[] {
  const read = wordReader();
  const phrases = queries.map((query) => phraseOf(query, read));
  return finds
    .map((find) => ({ find, score: scoreOf(find, phrases, read) }))
    .sort((a, b) => b.score - a.score)
    .map(({ find }) => find);
}

/** Whether a page holds every word of a query, marks apart: the text index passes over words that it does not know. */
export function holdsAll({ title, text }: TextFind, typed: string): boolean {
  const { folded } = phraseOf(`${title} ${text}`, wordReader());
  return wordsOf(typed).every((word) => folded.includes(` ${word.folded} `));
}

/** The words of a text, a blank before and after each. */
interface Phrase {
  readonly spelled: string;
  readonly folded: string;
}

function scoreOf({ title, text }: TextFind, phrases: readonly Phrase[], read: WordReader): number {
  const [inTitle, inText] = [phraseOf(title, read), phraseOf(text, read)];
  const held = (part: keyof Phrase, where: Phrase) =>
    phrases.some((phrase) => where[part].includes(phrase[part]));
  if (held('spelled', inTitle)) return 4;
  if (held('spelled', inText)) return 3;
  if (held('folded', inTitle)) return 2;
  return Number(held('folded', inText));
}

function phraseOf(text: string, read: WordReader): Phrase {
  const words = text.split(/\s+/).flatMap(read);
  const joined = (part: keyof Phrase) => ` ${words.map((word) => word[part]).join(' ')} `;
  return { spelled: joined('spelled'), folded: joined('folded') };
}
