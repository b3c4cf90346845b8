import type { Guide } from '../../model/guide.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';

/** What the components of a text may know: its page says it, for authors write no more than words. */
export interface TextLocals {
  /** The guide that it is the text of; news have none. */
  readonly guide?: Guide | undefined;
  /** The language of the text, which may not be that of the page. */
  readonly language: Language;
  /** The addresses in the language of the page. */
  readonly to: Addresses;
  /** A picture by the path that the author wrote. */
  readonly pictureOf: (path: string) => ShownPicture | undefined;
  /** A word or abbreviation of the glossary. */
  readonly termOf: (word: string) => ShownTerm | undefined;
  /** The places of help of a unit, or the one with a code. */
  readonly helpAt: (where: {
    readonly unit?: string;
    readonly point?: string;
  }) => readonly HelpPlace[];
  /** The page of all places of help, where there is one. */
  readonly help: string | undefined;
  /** The official site of services. */
  readonly official: string | undefined;
}

export interface ShownPicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** A word of the glossary in the language of the text. */
export interface ShownTerm {
  readonly name: string;
  readonly href: string;
}

/** Where someone helps. */
export interface HelpPlace {
  readonly name: string;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly phone?: string | undefined;
}
