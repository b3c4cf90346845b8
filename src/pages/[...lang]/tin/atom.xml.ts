import type { APIRoute } from 'astro';
import { newsEntries } from '../../../feeds/text-entries.ts';
import { worded } from '../../../model/wording.ts';
import { portal } from '../../../portal.ts';
import { feedPhrases } from '../../../text/messages/feeds.ts';
import { fill, say } from '../../../text/messages/say.ts';
import { feedResponse } from '../../_feed.ts';
import { newsFeedPaths } from '../../_help-paths.ts';
import type { FeedProps } from '../../_paths.ts';

export const getStaticPaths = newsFeedPaths;

/** The news, the newest first. */
export const GET: APIRoute<FeedProps> = ({ props: { language } }) =>
  feedResponse(language, (to) => ({
    title: fill(say(feedPhrases, language).news, {
      portal: worded(portal.settings.name, language),
    }),
    self: to.newsFeed(),
    page: to.news(),
    entries: newsEntries(portal.news.values(), { language, to }),
    most: 50,
  }));
