import { atomFeed, newestEntries } from '../feeds/atom.ts';
import type { FeedEntry, FeedHead } from '../feeds/atom.ts';
import { lastingSite } from '../portal.ts';
import type { Language } from '../table/language.ts';
import type { Addresses } from '../text/address.ts';
import { addressesIn } from './_paths.ts';

interface FeedParts extends Pick<FeedHead, 'title' | 'self' | 'page'> {
  readonly entries: readonly FeedEntry[];
  /** So many entries at most. */
  readonly most: number;
}

/** The day of a feed that has no entries yet. */
const since = '1970-01-01';

/** A feed as an answer; where the portal has no address of its own there is none, for entries need whole URLs. */
export function feedResponse(language: Language, parts: (to: Addresses) => FeedParts): Response {
  const { url } = lastingSite;
  if (url === undefined) return new Response(undefined, { status: 404 });
  const { entries, most, ...head } = parts(addressesIn(language));
  const text = atomFeed(
    { ...head, site: { ...lastingSite, url }, language, since },
    newestEntries(entries, most),
  );
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
