import { slugOf } from '../table/slug.ts';
import type { Entry } from './entry.ts';
import { unpackName } from './packed-name.ts';
import { aliasMark, titleMark } from './packed.ts';
import type { OptionalColumn, PackedIndex, PackedSection } from './packed.ts';

/** An entry as the index gives it back. Its address is put together when it is asked for: {@link addressOf}. */
export interface IndexEntry extends Omit<Entry, 'address' | 'heirs'> {
  /** How the addresses of its kind begin, and the rest of its own. */
  readonly at: string;
  readonly tail: string;
  /** Places in the index of what became of it. */
  readonly heirs: readonly number[];
}

/** The entries of a title index, in its order. */
export function unpack(packed: PackedIndex): readonly IndexEntry[] {
  return packed.sections.flatMap((section) => unpackSection(section, packed));
}

/** Where the page of an entry is. */
export function addressOf({ at, tail, title, aliases }: IndexEntry): string {
  if (tail.includes(titleMark)) return at + tail.replace(titleMark, slugOf(title));
  return at + tail.replace(aliasMark, () => slugOf(aliases[0] ?? ''));
}

function unpackSection(section: PackedSection, packed: PackedIndex): readonly IndexEntry[] {
  const column = (name: OptionalColumn | 'tails') => section[name]?.split('\n') ?? [];
  const listed = (name: 'levels' | 'issuers' | 'details' | 'notes') =>
    column(name).map((number) => packed[name][Number(number) - 1]);
  const [tails, aliases, years, ended] = [
    column('tails'),
    column('aliases'),
    column('years'),
    column('ended'),
  ];
  const heirs = unpackHeirs(column('heirs'));
  const [levels, issuers] = [listed('levels'), listed('issuers')];
  const [details, notes] = [listed('details'), listed('notes')];
  return section.titles.split('\n').map((title, row) => ({
    kind: section.kind,
    title,
    at: section.at,
    tail: tails[row] ?? '',
    aliases: unpackAliases(title, aliases[row]),
    detail: details[row],
    note: notes[row],
    year: years[row] ? Number(years[row]) : undefined,
    level: levels[row],
    issuer: issuers[row],
    ended: ended[row] === '1',
    heirs: heirs[row] ?? [],
  }));
}

function unpackAliases(title: string, cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split('\t').map((name) => unpackName(name, title));
}

function unpackHeirs(cells: readonly string[]): readonly (readonly number[])[] {
  let before = 0;
  return cells.map((cell) =>
    cell === '' ? [] : cell.split(' ').map((step) => (before += Number(step))),
  );
}
