import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language, Words } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import { accessibilityPhrases } from '../../text/messages/accessibility.ts';
import { dataPhrases } from '../../text/messages/data.ts';
import { directivePhrases } from '../../text/messages/directives.ts';
import { glossaryPhrases } from '../../text/messages/glossary.ts';
import { guidePhrases } from '../../text/messages/guides.ts';
import { helpPhrases } from '../../text/messages/help.ts';
import { methodPhrases } from '../../text/messages/method.ts';
import { newsPhrases } from '../../text/messages/news.ts';
import { procedurePhrases } from '../../text/messages/procedures.ts';
import { rankingPhrases } from '../../text/messages/rankings.ts';
import { sitePhrases } from '../../text/messages/site.ts';
import { targetPhrases } from '../../text/messages/targets.ts';
import { taskPhrases } from '../../text/messages/tasks.ts';
import { unitPhrases } from '../../text/messages/units.ts';
import { sectionsOf } from '../../text/site.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';

const broadcastWords = {
  title: helpPhrases.broadcasts,
  description: helpPhrases.broadcastsDescription,
};

interface PageWords {
  readonly title: Words;
  readonly description: Words;
}

/** The pages of which a portal has one each. */
export function pageEntries(portal: Portal, language: Language, to: Addresses): readonly Entry[] {
  const { settings, glossary, tasks, targets, guides, broadcasts } = portal;
  const sections = sectionsOf(portal);
  const page = ({ title, description }: PageWords, address: string) =>
    entry({
      kind: 'page',
      title: title[language],
      address,
      aliases: language === 'vi' ? [] : [title.vi],
      detail: description[language],
    });
  return [
    entry({ kind: 'page', title: worded(settings.name, language), address: to.home() }),
    page(rankingPhrases, to.rankings()),
    page(unitPhrases, to.units()),
    page(directivePhrases, to.directives()),
    ...(guides.size > 0 ? [page(guidePhrases, to.guides())] : []),
    ...(tasks.length > 0 ? [page(taskPhrases, to.tasks())] : []),
    ...(targets.length > 0 ? [page(targetPhrases, to.targets())] : []),
    ...(sections.includes('procedures') ? [page(procedurePhrases, to.procedures())] : []),
    ...(sections.includes('help') ? [page(helpPhrases, to.help())] : []),
    ...(broadcasts.length > 0 ? [page(broadcastWords, to.broadcasts())] : []),
    ...(sections.includes('news') ? [page(newsPhrases, to.news())] : []),
    ...(glossary.size > 0 ? [page(glossaryPhrases, to.terms())] : []),
    page(methodPhrases, to.method()),
    page(dataPhrases, to.data()),
    entry({ kind: 'page', title: sitePhrases.about[language], address: to.about() }),
    page(accessibilityPhrases, to.accessibility()),
  ];
}
