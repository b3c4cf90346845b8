import type { APIRoute } from 'astro';
import { directiveEntries } from '../../../feeds/directive-entries.ts';
import { portal } from '../../../portal.ts';
import { fill, say } from '../../../text/messages/say.ts';
import { feedPhrases } from '../../../text/messages/feeds.ts';
import { worded } from '../../../model/wording.ts';
import { feedPaths } from '../../_paths.ts';
import type { FeedProps } from '../../_paths.ts';
import { feedResponse } from '../../_feed.ts';

export const getStaticPaths = feedPaths;

/** The documents that the portal holds, the newest first. */
export const GET: APIRoute<FeedProps> = ({ props: { language } }) =>
  feedResponse(language, (to) => ({
    title: fill(say(feedPhrases, language).directives, {
      portal: worded(portal.settings.name, language),
    }),
    self: to.directivesFeed(),
    page: to.directives(),
    entries: directiveEntries(portal, { language, to }),
    most: 50,
  }));
