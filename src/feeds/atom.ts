import { Feed } from 'feed';
import { compareCodes } from '../model/order.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { absolute } from '../text/address.ts';
import { fill, say } from '../text/messages/say.ts';
import { feedPhrases } from '../text/messages/feeds.ts';
import type { Site } from '../text/site.ts';

/** One thing that is new. */
export interface FeedEntry {
  /** Where it is shown, from the root of the host. */
  readonly address: string;
  /** What it is known by, where several are shown in one place: it must never change. */
  readonly id?: string;
  readonly title: string;
  readonly summary: string;
  /** The day it is of, ISO: from the data, never the day of the build. */
  readonly day: string;
}

export interface FeedHead {
  readonly site: Pick<Site, 'settings'> & { readonly url: string };
  readonly language: Language;
  readonly title: string;
  /** Where the feed lies, and the page that it follows. */
  readonly self: string;
  readonly page: string;
  /** The day of a feed without entries. */
  readonly since: string;
}

/** An Atom feed (RFC 4287), the newest entries first; the same data give the same bytes. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { site, language, self, page } = head;
  const url = (address: string) => absolute(site.url, address);
  const newest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? head.since;
  const feed = new Feed({
    id: url(self),
    title: markedTitle(head),
    link: url(page),
    feedLinks: { atom: url(self) },
    language,
    updated: timeOf(newest),
    generator: 'cong-khai',
    copyright: site.settings.licence.name,
    author: { name: worded(site.settings.organisation, language) },
  });
  for (const { address, id, title, summary, day } of entries)
    feed.addItem({
      id: url(id ?? address),
      link: url(address),
      title: asHtml(title),
      description: asHtml(summary),
      date: timeOf(day),
    });
  return `${feed.atom1()}\n`;
}

/** Newest first, then by address; the first `most`. */
export function newestEntries(entries: readonly FeedEntry[], most: number): readonly FeedEntry[] {
  const order = (a: FeedEntry, b: FeedEntry) =>
    compareCodes(b.day, a.day) || compareCodes(a.id ?? a.address, b.id ?? b.address);
  return entries.toSorted(order).slice(0, most);
}

function markedTitle({ site, language, title }: FeedHead): string {
  const t = say(feedPhrases, language);
  return site.settings.sample ? fill(t.sample, { title }) : title;
}

function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The package writes titles and summaries as HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
