import type { Language } from '../table/language.ts';
import type { Wording } from './wording.ts';

/** A piece of news. */
export interface NewsItem {
  readonly id: string;
  readonly title: Wording;
  readonly summary: Wording;
  /** ISO. One of a later day than today is not published. */
  readonly date: string;
  /** Ids of directives. */
  readonly directives: readonly string[];
  /** Ids of guides. */
  readonly guides: readonly string[];
  /** Ids of procedures. */
  readonly procedures: readonly string[];
  /** The languages in which there is a text. */
  readonly languages: readonly Language[];
  /** The text, from the portal folder. */
  readonly file: string;
}
