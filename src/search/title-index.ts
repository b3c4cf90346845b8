import type { IndexEntry } from './unpack.ts';
import { wordReader } from './words.ts';
import type { Word, WordReader } from './words.ts';

/** A text prepared for comparing. */
export interface Name {
  readonly words: readonly Word[];
  /** The first letter of each word. */
  readonly initials: string;
}

/** An entry prepared for searching. */
export interface Indexed {
  readonly entry: IndexEntry;
  /** The title, then the other names. */
  readonly names: readonly Name[];
  readonly detail: Name;
}

/** One text of all entries, in which a word is looked for once instead of in each entry. */
export interface Corpus {
  readonly text: string;
  /** Where the text of each entry begins; one number more than entries. */
  readonly starts: Int32Array;
}

/** Words that stand for each other: an abbreviation of the glossary and its term, either way. */
export interface Synonym {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
}

/** The title index in memory, in the order of the file. */
export interface TitleIndex {
  readonly entries: readonly Indexed[];
  /** The folded words of names and detail, a blank before and after each. */
  readonly words: Corpus;
  /** The initials of each name and of the detail, with blanks between. */
  readonly initials: Corpus;
  /** The abbreviations in names and details, folded, with the place of their entry. */
  readonly capitals: readonly { readonly short: string; readonly place: number }[];
  readonly synonyms: readonly Synonym[];
}

/** Prepares entries for searching; done once, when the file has come. */
export function titleIndex(listed: readonly IndexEntry[]): TitleIndex {
  const read = wordReader();
  const names = new Map<string, Name>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? nameFrom(read(text));
    names.set(text, name);
    return name;
  };
  // What an abbreviation of the glossary stands for is its term, not any words with these initials.
  const ownNameOf = (text: string) =>
    nameFrom(read(text).map((word) => ({ ...word, capitals: false })));
  const entries = listed.map((entry) => ({
    entry,
    names: [entry.title, ...entry.aliases].map(entry.kind === 'term' ? ownNameOf : nameOf),
    // What a page is for is a sentence, whose initials are no abbreviation.
    detail:
      entry.kind === 'page' ? sentenceFrom(read(entry.detail ?? '')) : nameOf(entry.detail ?? ''),
  }));
  const texts = entries.map(textsOf);
  return {
    entries,
    words: corpusOf(texts.map((parts) => parts.map(({ words }) => joined(words)).join(' '))),
    initials: corpusOf(texts.map((parts) => parts.map(({ initials }) => initials).join(' '))),
    capitals: texts.flatMap((parts, place) =>
      parts.flatMap(({ words }) => capitalsOf(words).map((short) => ({ short, place }))),
    ),
    synonyms: listed.flatMap((entry) => synonymsOf(entry, read)),
  };
}

/** The first letter of each word: one character a word, so that a place in it is the place of a word. */
export function initialsOf(words: readonly Word[]): string {
  let initials = '';
  for (const { folded } of words) initials += folded.charAt(0);
  return initials;
}

function nameFrom(words: readonly Word[]): Name {
  return { words, initials: initialsOf(words) };
}

function sentenceFrom(words: readonly Word[]): Name {
  return { words, initials: '' };
}

/** What an entry is searched in; a name that is a part of the title adds nothing. */
function textsOf({ entry, names, detail }: Indexed): readonly Name[] {
  const adding = names.filter((_, at) => at === 0 || !isPart(entry.aliases[at - 1], entry.title));
  return [...adding, detail];
}

function isPart(name = '', title: string): boolean {
  return title.startsWith(`${name} `) || title.endsWith(` ${name}`);
}

function joined(words: readonly Word[]): string {
  let text = ' ';
  for (const { folded } of words) text += `${folded} `;
  return text;
}

function corpusOf(texts: readonly string[]): Corpus {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, place) => {
    starts[place + 1] = (starts[place] ?? 0) + text.length + 1;
  });
  return { text: `${texts.join('\n')}\n`, starts };
}

function capitalsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ capitals, folded }) => (capitals ? folded : []));
}

/** Only where the abbreviation is not the initials of its term, which needs no list: VNeID. */
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
