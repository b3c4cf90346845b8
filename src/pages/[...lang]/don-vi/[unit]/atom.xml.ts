import type { APIRoute } from 'astro';
import { firstDay } from '../../../../feeds/day.ts';
import { directiveEntry } from '../../../../feeds/directive-entries.ts';
import { unitEntries } from '../../../../feeds/unit-entries.ts';
import type { Unit } from '../../../../model/unit.ts';
import { worded } from '../../../../model/wording.ts';
import { lastingSite } from '../../../../portal.ts';
import { feedPhrases } from '../../../../text/messages/feeds.ts';
import { fill, say } from '../../../../text/messages/say.ts';
import { feedResponse } from '../../../_feed.ts';
import { unitFeedPaths } from '../../../_paths.ts';
import type { FeedProps } from '../../../_paths.ts';
import { unitView } from '../../../_views.ts';

export const getStaticPaths = unitFeedPaths;

/** What is new of one unit: its figures of the last periods, and the documents whose targets or tasks bind it. */
export const GET: APIRoute<FeedProps & { unit: Unit }> = ({ props: { language, unit } }) =>
  feedResponse(language, (to) => {
    const { results, orders, issuers } = unitView(unit);
    const title = fill(say(feedPhrases, language).unit, {
      unit: worded(unit.name, language),
      portal: worded(lastingSite.settings.name, language),
    });
    const documents = orders.flatMap((order) => {
      const day = firstDay(order.issued);
      return day === undefined ? [] : directiveEntry(issuers, { ...order, day }, { language, to });
    });
    return {
      title,
      self: to.unitFeed(unit.id),
      page: to.unit(unit.id),
      entries: [...unitEntries(unit, results, { language, to, most: 3 }), ...documents],
      most: 5,
    };
  });
