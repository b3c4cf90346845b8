import type { PackedIndex } from '../../search/packed.ts';
import { titleIndex } from '../../search/title-index.ts';
import type { TitleIndex } from '../../search/title-index.ts';
import { unpack } from '../../search/unpack.ts';

let coming: Promise<TitleIndex> | undefined;

/** The title index beside the page of the search, fetched once; after a failure the next call asks again. */
export function loadIndex(searchPage: string): Promise<TitleIndex> {
  coming ??= fetchIndex(new URL('chi-muc.json', searchPage).href);
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}

async function fetchIndex(address: string): Promise<TitleIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no title index: ${String(response.status)}`);
  // Written by the same build as this script.
  return titleIndex(unpack((await response.json()) as PackedIndex));
}
