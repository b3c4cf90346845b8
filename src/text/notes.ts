import { worded } from '../model/wording.ts';
import type { Ranking } from '../ranking/ranking.ts';
import type { Language } from '../table/language.ts';
import { statusInWords } from './state.ts';

/** A note with the units it concerns. */
export interface NoteGroup {
  readonly note: string;
  readonly units: readonly string[];
}

/** The notes on the ranked figures of a ranking, each once, in the order of the units; a status that is not normal is a note too. */
export function notesOf({ ranked }: Ranking, language: Language): readonly NoteGroup[] {
  const groups = new Map<string, string[]>();
  for (const { unit, state } of ranked) {
    const { note, status } = state.observation;
    if (status === 'A' && note === undefined) continue;
    const words = [
      ...(status === 'A' ? [] : [statusInWords(status, language)]),
      ...(note ? [worded(note, language)] : []),
    ];
    for (const word of words) {
      const units = groups.get(word) ?? [];
      units.push(worded(unit.name, language));
      groups.set(word, units);
    }
  }
  return [...groups].map(([note, units]) => ({ note, units }));
}
