import type { Row } from '../table/definition.ts';
import type { glossary } from '../table/definitions/glossary.ts';
import type { Wording } from './wording.ts';

/** A word of the glossary. */
export interface Term {
  /** The term itself, which is its key: `en` where the glossary gives the English. */
  readonly id: string;
  readonly name: Wording;
  /** The usual first: `KSTT`, `KSTTHC`. */
  readonly abbreviations: readonly string[];
  readonly definition: Wording;
  /** Found only in old documents and figures. */
  readonly old: boolean;
}

/** The name of a topic of documents: of the glossary's word, where it is one. */
export function topicName(glossary: ReadonlyMap<string, Term>, topic: string): Wording {
  return glossary.get(topic)?.name ?? { vi: topic };
}

export function termFrom(row: Row<typeof glossary>): Term {
  return {
    id: row.term,
    name: { vi: row.term, en: row.term_en },
    abbreviations: row.abbreviation?.split(/\s*,\s*/).filter((each) => each !== '') ?? [],
    definition: { vi: row.definition, en: row.definition_en },
    old: row.status === 'old',
  };
}
