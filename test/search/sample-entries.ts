import { entry } from '../../src/search/entry.ts';
import type { Entry, EntryFacts } from '../../src/search/entry.ts';
import { pack } from '../../src/search/pack.ts';
import { titleIndex } from '../../src/search/title-index.ts';
import type { TitleIndex } from '../../src/search/title-index.ts';
import { unpack } from '../../src/search/unpack.ts';
import type { PackedIndex } from '../../src/search/packed.ts';

/** An entry in short: its title; a unit unless said otherwise; the address is made of the place in the list. */
export function entriesOf(given: readonly (string | Partial<EntryFacts>)[]): readonly Entry[] {
  return given.map((facts, place) =>
    entry({
      kind: 'unit',
      title: '',
      address: `/${String(place)}/`,
      ...(typeof facts === 'string' ? { title: facts } : facts),
    }),
  );
}

/** The index of entries, written and read as the browser does. */
export function indexOf(entries: readonly Entry[], levels: readonly string[] = []): TitleIndex {
  const sent = JSON.stringify(pack(entries, { levels }));
  // What `pack` wrote a line above.
  return titleIndex(unpack(JSON.parse(sent) as PackedIndex));
}
