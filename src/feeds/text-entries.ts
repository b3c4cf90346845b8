import type { Guide } from '../model/guide.ts';
import type { NewsItem } from '../model/news.ts';
import { worded } from '../model/wording.ts';
import { fill, say } from '../text/messages/say.ts';
import { feedPhrases } from '../text/messages/feeds.ts';
import type { FeedEntry } from './atom.ts';
import type { Telling } from './directive-entries.ts';

/** The news, each on its day. */
export function newsEntries(
  news: Iterable<NewsItem>,
  { language, to }: Telling,
): readonly FeedEntry[] {
  return [...news].map(({ id, title, summary, date }) => ({
    address: to.newsItem(id),
    title: worded(title, language),
    summary: worded(summary, language),
    day: date,
  }));
}

/** The guides, each on the day when it was last held against its sources: a guide that was looked through is news again. */
export function guideEntries(
  guides: Iterable<Guide>,
  { language, to }: Telling,
): readonly FeedEntry[] {
  const t = say(feedPhrases, language);
  return [...guides].map(({ id, title, summary, checkedOn }) => ({
    address: to.guide(id),
    id: `${to.guide(id)}#${checkedOn}`,
    title: fill(t.guide, { title: worded(title, language) }),
    summary: worded(summary, language),
    day: checkedOn,
  }));
}
