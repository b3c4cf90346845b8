import type { Portal } from '../../model/portal.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import { termAnchors } from '../term-anchors.ts';
import type { BodyOf, TextRecord } from '../text-record.ts';
import { directiveRecords } from './directives.ts';
import { guideRecords } from './guides.ts';
import { newsRecords } from './news.ts';
import { pageRecords } from './pages.ts';
import { helpRecords, procedureRecords } from './services.ts';
import { termRecords } from './terms.ts';

/** All texts of a portal in one language; the pages of figures are found by their titles alone. */
export function everyRecord(
  portal: Portal,
  language: Language,
  { to, bodyOf }: { readonly to: Addresses; readonly bodyOf: BodyOf },
): readonly TextRecord[] {
  const anchors = termAnchors(portal.glossary.keys());
  return [
    ...directiveRecords(portal, language, { addressOf: to.directive, bodyOf }),
    ...guideRecords(portal, language, { addressOf: to.guide, bodyOf }),
    ...newsRecords(portal, language, { addressOf: to.newsItem, bodyOf }),
    ...procedureRecords(portal, language, to.procedure),
    ...helpRecords(portal, language, to),
    ...pageRecords(portal, language, { to, bodyOf }),
    ...termRecords([...portal.glossary.values()], language, (id) => to.term(anchors.get(id) ?? '')),
  ];
}
