import type { EntryKind } from './entry.ts';

/**
 * The title index as a file. Columns instead of rows and what is said once instead of repeated: so it compresses to a third
 * less. Entries stand in the order of {@link pack}; a column is text with one line an entry.
 */
export interface PackedIndex {
  /** The values of the filters, and of `details` and `notes`; a number in a column is a place in its list, plus one. */
  readonly levels: readonly string[];
  readonly issuers: readonly string[];
  readonly details: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly PackedSection[];
}

/** The entries of one kind. A column in which every line is empty is left out. */
export interface PackedSection {
  readonly kind: EntryKind;
  /** How all addresses of the section begin. */
  readonly at: string;
  readonly titles: string;
  /** The rest of the address, in which a name stands as its slug: see {@link titleMark}. */
  readonly tails: string;
  /** Other names, with tabs between, each as {@link packName} writes it. */
  readonly aliases?: string;
  readonly levels?: string;
  readonly issuers?: string;
  readonly details?: string;
  readonly notes?: string;
  readonly years?: string;
  /** `1` for what is no more. */
  readonly ended?: string;
  /** Places of the heirs in the whole index, each as the difference to the one before it in the section. */
  readonly heirs?: string;
}

/** In a tail: the slug of the title, and of the first alias. No address holds these characters as they are. */
export const titleMark = '^';
export const aliasMark = '|';

/** The names of a section's columns that may be left out. */
export type OptionalColumn = Exclude<keyof PackedSection, 'kind' | 'at' | 'titles' | 'tails'>;
