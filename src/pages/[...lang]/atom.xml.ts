import type { APIRoute } from 'astro';
import { directiveEntries } from '../../feeds/directive-entries.ts';
import { figureEntries } from '../../feeds/figure-entries.ts';
import { guideEntries, newsEntries } from '../../feeds/text-entries.ts';
import { worded } from '../../model/wording.ts';
import { catalogue, portal } from '../../portal.ts';
import { feedPhrases } from '../../text/messages/feeds.ts';
import { fill, say } from '../../text/messages/say.ts';
import { feedResponse } from '../_feed.ts';
import { feedPaths } from '../_paths.ts';
import type { FeedProps } from '../_paths.ts';

export const getStaticPaths = feedPaths;

/** What is new on the portal: news, guides, documents, and figures of new periods. */
export const GET: APIRoute<FeedProps> = ({ props: { language } }) =>
  feedResponse(language, (to) => ({
    title: fill(say(feedPhrases, language).portal, {
      portal: worded(portal.settings.name, language),
    }),
    self: to.feed(),
    page: to.home(),
    entries: [
      ...newsEntries(portal.news.values(), { language, to }),
      ...guideEntries(portal.guides.values(), { language, to }),
      ...directiveEntries(portal, { language, to }),
      ...figureEntries(catalogue, language, { to, most: 3 }),
    ],
    most: 50,
  }));
