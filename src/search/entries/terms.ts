import type { Wording } from '../../model/wording.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { capitalise } from '../../text/capitalise.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/** What the search needs of a word of the glossary. */
export interface GlossaryTerm {
  readonly id: string;
  readonly name: Wording;
  readonly abbreviations: readonly string[];
}

/**
 * The words of the glossary: found by their abbreviations and in both languages. An abbreviation that is not the initials of
 * its term also stands for it in every query.
 */
export function termEntries(
  terms: readonly GlossaryTerm[],
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return terms.map(({ id, name, abbreviations }) =>
    entry({
      kind: 'term',
      title: capitalise(worded(name, language)),
      address: addressOf(id),
      aliases: [...abbreviations, name.vi, ...(name.en === undefined ? [] : [name.en])],
    }),
  );
}
