import type { Portal } from '../../model/portal.ts';
import { rankingsOf } from '../../ranking/catalogue.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import type { Entry } from '../entry.ts';
import { termAnchors } from '../term-anchors.ts';
import { directiveEntries } from './directives.ts';
import { guideEntries } from './guides.ts';
import { helpEntries } from './help.ts';
import { newsEntries } from './news.ts';
import { pageEntries } from './pages.ts';
import { procedureEntries } from './procedures.ts';
import { rankingEntries } from './rankings.ts';
import { targetEntries } from './targets.ts';
import { taskEntries } from './tasks.ts';
import { termEntries } from './terms.ts';
import { unitEntries } from './units.ts';

/** All that can be found in a portal in one language, at addresses in that language. */
export function everyEntry(portal: Portal, language: Language, to: Addresses): readonly Entry[] {
  const anchors = termAnchors(portal.glossary.keys());
  return [
    ...unitEntries(portal, language, to.unit),
    ...rankingEntries(rankingsOf(portal), language, (indicator, level) =>
      to.ranking(indicator, level),
    ),
    ...directiveEntries(portal, language, to.directive),
    ...targetEntries(portal, language, to.target),
    ...procedureEntries(portal, language, to.procedure),
    ...guideEntries(portal, language, to.guide),
    ...helpEntries(portal, language, to),
    ...newsEntries(portal, language, to.newsItem),
    ...taskEntries(portal, language, (id) => `${to.tasks()}#nhiem-vu-${id}`),
    ...termEntries([...portal.glossary.values()], language, (id) => to.term(anchors.get(id) ?? '')),
    ...pageEntries(portal, language, to),
  ];
}
