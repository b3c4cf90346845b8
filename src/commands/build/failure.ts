import type { Words } from '../../table/language.ts';
import { fill } from '../../text/messages/say.ts';

/** 1: faults in what the administration wrote; 2: wrong use or settings; 3: a fault of ours or of the machine. */
export type FailureCode = 1 | 2 | 3;

export interface FailureOptions {
  readonly exitCode: FailureCode;
  readonly words: Words;
  /** A report or log that stands before the words, in the language of the command. */
  readonly details?: string | undefined;
  readonly cause?: unknown;
}

/** A command that cannot go on, for a reason that a person can read. */
export class Failure extends Error {
  readonly exitCode: FailureCode;
  readonly words: Words;
  readonly details: string | undefined;

  constructor({ exitCode, words, details, cause }: FailureOptions) {
    super(words.en, { cause });
    this.exitCode = exitCode;
    this.words = words;
    this.details = details;
  }
}

/** The words in each language with their `{names}` filled. */
export function filled(words: Words, values: Readonly<Record<string, string | number>>): Words {
  return { vi: fill(words.vi, values), en: fill(words.en, values) };
}

/** So many files are named. */
const most = 5;

/** The first few of many files, to be named in words. */
export function listed(files: readonly string[]): string {
  return `${files.slice(0, most).join(', ')}${files.length > most ? ', …' : ''}`;
}
