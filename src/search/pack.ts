import { compareCodes, compareNames } from '../model/order.ts';
import { slugOf } from '../table/slug.ts';
import { entryKinds } from './entry.ts';
import type { Entry, EntryKind } from './entry.ts';
import { packName } from './packed-name.ts';
import { aliasMark, titleMark } from './packed.ts';
import type { OptionalColumn, PackedIndex, PackedSection } from './packed.ts';

/** The levels of the portal, in their order: entries of one kind stand by it. */
export interface PackOptions {
  readonly levels: readonly string[];
}

/**
 * The title index of entries: by kind, level, those that exist before those that ended, Vietnamese title, address. The same
 * entries give the same bytes in whatever order they come. Heirs without an entry of their own are left out.
 * @throws on an address with a character that addresses must encode
 */
export function pack(entries: readonly Entry[], { levels }: PackOptions): PackedIndex {
  const sorted = inOrder(entries, levels);
  const places = new Map(sorted.map(({ address }, place) => [address, place]));
  const lists = {
    levels: listOf(sorted, (entry) => entry.level),
    issuers: listOf(sorted, (entry) => entry.issuer),
    details: listOf(sorted, (entry) => entry.detail),
    notes: listOf(sorted, (entry) => entry.note),
  };
  const sections = entryKinds.flatMap((kind) => {
    const own = sorted.filter((entry) => entry.kind === kind);
    return own.length === 0 ? [] : [sectionOf(kind, own, { lists, places })];
  });
  return { ...lists, sections };
}

function inOrder(entries: readonly Entry[], levels: readonly string[]): readonly Entry[] {
  const order = new Map(levels.map((level, place) => [level, place]));
  const placeOf = ({ level }: Entry) => order.get(level ?? '') ?? levels.length;
  return [...entries].sort(
    (a, b) =>
      entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
      placeOf(a) - placeOf(b) ||
      Number(a.ended) - Number(b.ended) ||
      compareNames(a.title, b.title) ||
      compareCodes(a.address, b.address),
  );
}

interface Context {
  readonly lists: Omit<PackedIndex, 'sections'>;
  readonly places: ReadonlyMap<string, number>;
}

function sectionOf(
  kind: EntryKind,
  entries: readonly Entry[],
  { lists, places }: Context,
): PackedSection {
  const at = commonStart(entries.map(({ address }) => address));
  const inList = (list: readonly string[], value: string | undefined) =>
    value === undefined ? '' : String(list.indexOf(value) + 1);
  const columns: Readonly<Record<OptionalColumn, readonly string[]>> = {
    aliases: entries.map(packAliases),
    levels: entries.map(({ level }) => inList(lists.levels, level)),
    issuers: entries.map(({ issuer }) => inList(lists.issuers, issuer)),
    details: entries.map(({ detail }) => inList(lists.details, detail)),
    notes: entries.map(({ note }) => inList(lists.notes, note)),
    years: entries.map(({ year }) => (year === undefined ? '' : String(year))),
    ended: entries.map(({ ended }) => (ended ? '1' : '')),
    heirs: packHeirs(entries, places),
  };
  return {
    kind,
    at,
    titles: entries.map(({ title }) => title).join('\n'),
    tails: entries.map((entry) => packAddress(entry, at)).join('\n'),
    ...Object.fromEntries(
      Object.entries(columns)
        .filter(([, cells]) => cells.some((cell) => cell !== ''))
        .map(([name, cells]) => [name, cells.join('\n')]),
    ),
  };
}

/** Each value once, the most frequent first: small numbers repeat more. */
function listOf(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string | undefined,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of entries.map(valueOf))
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, count]) => count - most || compareCodes(a, b))
    .map(([value]) => value);
}

function packAliases({ title, aliases }: Entry): string {
  return aliases.map((alias) => packName(alias, title)).join('\t');
}

function packAddress({ address, title, aliases: [alias = ''] }: Entry, at: string): string {
  const tail = address.slice(at.length);
  if (tail.includes(titleMark) || tail.includes(aliasMark))
    throw new Error(`not an address: ${address}`);
  for (const [mark, name] of [
    [titleMark, title],
    [aliasMark, alias],
  ] as const) {
    const slug = slugOf(name);
    if (slug !== '' && tail.includes(slug)) return tail.replace(slug, mark);
  }
  return tail;
}

function packHeirs(
  entries: readonly Entry[],
  places: ReadonlyMap<string, number>,
): readonly string[] {
  let before = 0;
  return entries.map(({ heirs }) =>
    heirs
      .flatMap((address) => places.get(address) ?? [])
      .map((place) => {
        const step = place - before;
        before = place;
        return String(step);
      })
      .join(' '),
  );
}

/** Up to the last slash that all have in common: what follows is a code of the page. */
function commonStart(addresses: readonly string[]): string {
  const [first = '', ...others] = addresses;
  let length = first.lastIndexOf('/', first.length - 2) + 1;
  while (length > 0 && !others.every((address) => address.startsWith(first.slice(0, length))))
    length = first.lastIndexOf('/', length - 2) + 1;
  return first.slice(0, length);
}
