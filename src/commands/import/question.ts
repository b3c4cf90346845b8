import type { Words } from '../../table/language.ts';

/** An answer that may be given, as the mapping writes it, and what it means. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** Something of which there are two readings. */
export interface Question {
  /**
   * Where the answer goes in the mapping: `['units', 'Sở TT&TT']`, or one key. The name of an option (`['--period']`): the answer
   * holds for this file alone and is not kept.
   */
  readonly path: readonly string[];
  readonly words: Words;
  /** Without any, the answer is typed. */
  readonly choices: readonly Choice[];
}

/** Whether an answer is an option of the command and not kept in the mapping. */
export function isOption([first = '']: Question['path']): boolean {
  return first.startsWith('--');
}
