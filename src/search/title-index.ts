import type { IndexEntry } from './unpack.ts';
import { wordReader } from './words.ts';
import type { Word, WordReader } from './words.ts';

/** A text prepared for comparing. */
export interface Name {
  readonly words: readonly Word[];
  /** The folded words, each between blanks. */
  readonly folded: string;
  readonly spelled: string;
  /** The first letter of each word. */
  readonly initials: string;
}

/** An entry prepared for searching. */
export interface Indexed {
  readonly entry: IndexEntry;
  /** The title, then the other names. */
  readonly names: readonly Name[];
  readonly detail: Name;
  /** Everything that names it, in one text. */
  readonly all: Pick<Name, 'folded' | 'spelled' | 'initials'>;
  /** The abbreviations in its names and detail, folded. */
  readonly capitals: readonly string[];
}

/** Words that stand for each other: an abbreviation of the glossary and its term, either way. */
export interface Synonym {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
}

/** The title index in memory, in the order of the file. */
export interface TitleIndex {
  readonly entries: readonly Indexed[];
  readonly synonyms: readonly Synonym[];
}

/** Prepares entries for searching; done once, when the file has come. */
export function titleIndex(entries: readonly IndexEntry[]): TitleIndex {
  const read = wordReader();
  const names = new Map<string, Name>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? nameFrom(read(text));
    names.set(text, name);
    return name;
  };
  return {
    entries: entries.map((entry) => indexed(entry, nameOf)),
    synonyms: entries.flatMap((entry) => synonymsOf(entry, read)),
  };
}

function nameFrom(words: readonly Word[]): Name {
  return {
    words,
    folded: ` ${words.map(({ folded }) => folded).join(' ')} `,
    spelled: ` ${words.map(({ spelled }) => spelled).join(' ')} `,
    initials: initialsOf(words),
  };
}

/** The first letter of each word: one character a word, so that a place in it is the place of a word. */
export function initialsOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded.charAt(0)).join('');
}

function indexed(entry: IndexEntry, nameOf: (text: string) => Name): Indexed {
  const title = nameOf(entry.title);
  const others = entry.aliases.map(nameOf);
  const detail = nameOf(entry.detail ?? '');
  // A part of the title adds nothing to the text of all names.
  const adding = others.filter(({ folded }) => !title.folded.includes(folded));
  const join = (part: 'folded' | 'spelled' | 'initials') =>
    [title, ...adding, detail].map((name) => name[part]).join('\n');
  const words = [title, ...adding, detail].flatMap((name) => name.words);
  return {
    entry,
    names: [title, ...others],
    detail,
    all: { folded: join('folded'), spelled: join('spelled'), initials: join('initials') },
    capitals: words.flatMap(({ capitals, folded }) => (capitals ? folded : [])),
  };
}

/** Only where the abbreviation is not the initials of its term, which {@link match} reads by itself: VNeID. */
function synonymsOf({ kind, title, aliases }: IndexEntry, read: WordReader): readonly Synonym[] {
  if (kind !== 'term') return [];
  const term = read(title);
  return aliases.map(read).flatMap((alias) => {
    const [short] = alias;
    if (short === undefined || alias.length > 1 || initialsOf(term) === short.folded) return [];
    return [
      { from: alias, to: term },
      { from: term, to: alias },
    ];
  });
}
