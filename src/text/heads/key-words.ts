import type { Words } from '../../table/language.ts';

/** The words of a key in the head of a text: what a form calls it, and what it holds. */
export interface KeyWords {
  readonly label: Words;
  readonly hint?: Words;
}

/** By path of keys: `video.src`; what a list holds is named like the list. */
export type HeadWords = Readonly<Record<string, KeyWords>>;
