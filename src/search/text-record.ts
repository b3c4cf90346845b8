import type { Language } from '../table/language.ts';

/** A page as the text index knows it, in one language; its kind, issuer and year stand in the title index. */
export interface TextRecord {
  readonly language: Language;
  readonly title: string;
  readonly address: string;
  /** Everything it says in words, without markup. */
  readonly text: string;
  /** One of perhaps thousands, of a few words each: it may share a file of the index with its neighbours. */
  readonly brief?: boolean;
}

/** Gives the body of a text of `content/` in one language, as plain text; `undefined` where there is none. */
export type BodyOf = (
  folder: 'directives' | 'guides' | 'news' | 'pages',
  id: string,
  language: Language,
) => string | undefined;

/** Paragraphs as one text; what is missing is passed over. */
export function textOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
