import type { Language, Words } from '../../table/language.ts';
import type { Options } from '../arguments.ts';
import type { Conversation } from '../import/ask.ts';

/** What options gave: words of every option of the subcommand, by name. */
export type GivenWords = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a subcommand is asked to make, and where. */
export interface Request {
  readonly given: GivenWords;
  /** The portal folder, absolute. */
  readonly root: string;
  /** The folder in which the command was called, absolute. */
  readonly folder: string;
  /** ISO. */
  readonly today: string;
  readonly language: Language;
  /** The terminal; `undefined` where nobody can be asked. */
  readonly conversation: Conversation | undefined;
  /** The text that was piped in; empty without any. */
  readonly input: () => string;
}

/** What is to be written: nothing is until all of it is known. */
export interface Made {
  /** The folder that the paths are from, absolute. */
  readonly root: string;
  /** Texts of files that must not exist yet, by path with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** New texts of files that are there. */
  readonly changed?: ReadonlyMap<string, string> | undefined;
  /** What to do next, or what was left out. */
  readonly notes: readonly Words[];
}

/** One kind of thing that can be started. */
export interface Subcommand {
  readonly name: string;
  /** One line of what it makes. */
  readonly words: Words;
  readonly options: Options;
  /** `false`: it makes a portal and needs none. */
  readonly needsPortal: boolean;
  readonly make: (request: Request) => Promise<Made>;
}
