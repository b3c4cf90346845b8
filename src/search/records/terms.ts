import type { Term } from '../../model/term.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { capitalise } from '../../text/capitalise.ts';
import type { AddressOf } from '../entries/units.ts';
import type { TextRecord } from '../text-record.ts';

/** The words of the glossary with what they mean. */
export function termRecords(
  terms: readonly Term[],
  language: Language,
  addressOf: AddressOf,
): readonly TextRecord[] {
  return terms.map(({ id, name, abbreviations, definition }) => ({
    language,
    title: [capitalise(worded(name, language)), ...abbreviations.map(inBrackets)].join(' '),
    address: addressOf(id),
    text: worded(definition, language),
  }));
}

function inBrackets(text: string): string {
  return `(${text})`;
}
