/** Kinds of pages that can be found, in the order in which equally good finds are listed. */
export const entryKinds = [
  'unit',
  'ranking',
  'directive',
  'target',
  'procedure',
  'guide',
  'help',
  'task',
  'term',
  'news',
  'page',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One page as the search knows it, in one language. Texts are single lines. */
export interface Entry {
  readonly kind: EntryKind;
  readonly title: string;
  /** Where it is: an address of the host, or one ending in a fragment. */
  readonly address: string;
  /** Other names it is found by, as good as its title. */
  readonly aliases: readonly string[];
  /** A line that is shown below the title and searched too: the unit above, the subject of a letter. */
  readonly detail: string | undefined;
  /** Shown and not searched: until when a unit existed. */
  readonly note: string | undefined;
  /** A value of the filters; `undefined`: the filter does not apply to this page. */
  readonly year: number | undefined;
  readonly level: string | undefined;
  readonly issuer: string | undefined;
  /** A unit that is no more: listed after those that exist. */
  readonly ended: boolean;
  /** Addresses of the pages of what became of it: the units of today, or, where none is known, the last. */
  readonly heirs: readonly string[];
}

/** What must be said of an entry; the rest is as it mostly is. */
export type EntryFacts = Pick<Entry, 'kind' | 'title' | 'address'> & Partial<Entry>;

/** An entry from its facts: spaces made plain, names that add nothing to the title left out. */
export function entry({ title, aliases = [], ...facts }: EntryFacts): Entry {
  const name = oneLine(title);
  const others = aliases.map(oneLine).filter((alias) => alias !== '' && alias !== name);
  return {
    note: undefined,
    year: undefined,
    level: undefined,
    issuer: undefined,
    ended: false,
    heirs: [],
    ...facts,
    title: name,
    aliases: [...new Set(others)],
    detail: facts.detail === undefined ? undefined : oneLine(facts.detail),
  };
}

/** Composed, in one line. */
function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
