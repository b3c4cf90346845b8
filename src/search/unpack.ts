import { slugOf } from '../table/slug.ts';
import type { Entry } from './entry.ts';
import { unpackName } from './packed-name.ts';
import { aliasMark, titleMark } from './packed.ts';
import type { OptionalColumn, PackedIndex, PackedSection } from './packed.ts';

/** An entry of the index, with what became of it as entries too. */
export interface IndexEntry extends Omit<Entry, 'heirs'> {
  readonly heirs: readonly IndexEntry[];
}

/** The entries of a title index, in its order. Addresses are put together when they are asked for: most never are. */
export function unpack(packed: PackedIndex): readonly IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const section of packed.sections)
    for (const entry of unpackSection(section, packed, entries)) entries.push(entry);
  return entries;
}

function unpackSection(
  section: PackedSection,
  packed: PackedIndex,
  all: readonly IndexEntry[],
): readonly IndexEntry[] {
  const tails = section.tails.split('\n');
  const column = (name: OptionalColumn) => section[name]?.split('\n') ?? [];
  const listed = (name: 'levels' | 'issuers' | 'details' | 'notes') => {
    const numbers = column(name);
    return (row: number) => packed[name][Number(numbers[row] ?? 0) - 1];
  };
  const columns = {
    aliases: column('aliases'),
    years: column('years'),
    ended: column('ended'),
    heirs: unpackHeirs(column('heirs')),
    level: listed('levels'),
    issuer: listed('issuers'),
    detail: listed('details'),
    note: listed('notes'),
  };
  return section.titles.split('\n').map((title, row) => {
    const aliases = unpackAliases(title, columns.aliases[row]);
    return {
      kind: section.kind,
      title,
      get address() {
        return section.at + unpackTail(tails[row] ?? '', title, aliases[0] ?? '');
      },
      aliases,
      detail: columns.detail(row),
      note: columns.note(row),
      year: columns.years[row] ? Number(columns.years[row]) : undefined,
      level: columns.level(row),
      issuer: columns.issuer(row),
      ended: columns.ended[row] === '1',
      get heirs() {
        return (columns.heirs[row] ?? []).flatMap((place) => all[place] ?? []);
      },
    };
  });
}

function unpackAliases(title: string, cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split('\t').map((name) => unpackName(name, title));
}

function unpackTail(tail: string, title: string, alias: string): string {
  if (tail.includes(titleMark)) return tail.replace(titleMark, slugOf(title));
  return tail.includes(aliasMark) ? tail.replace(aliasMark, slugOf(alias)) : tail;
}

function unpackHeirs(cells: readonly string[]): readonly (readonly number[])[] {
  let before = 0;
  return cells.map((cell) =>
    cell === '' ? [] : cell.split(' ').map((step) => (before += Number(step))),
  );
}
