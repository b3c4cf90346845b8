import { editorFolder } from '../../editor/address.ts';
import type { Guide } from '../../model/guide.ts';
import { hasBoard, languageOfRadio } from '../../model/guide-forms.ts';
import type { Portal } from '../../model/portal.ts';
import { hasHelp, helpPages } from '../../model/help.ts';
import { tellsOfProcedures } from '../../model/procedure.ts';
import { rankingsOf } from '../../ranking/catalogue.ts';
import { partNumbers } from '../../ranking/parts.ts';
import { procedureFacetPaths } from '../../search/procedure-facets.ts';
import { facetPaths } from '../../search/register-facets.ts';
import { addresses } from '../../text/address.ts';
import type { Addresses } from '../../text/address.ts';
import { fileOfPath } from '../page-file.ts';

/** The file of every page that a portal must have, from the root of the site, in order of path. */
export function expectedPages(portal: Portal): readonly string[] {
  const { languages, editor } = portal.settings;
  const [defaultLanguage = 'vi'] = languages;
  const pages = languages.flatMap((language) =>
    pagesOf(portal, addresses({ base: '/', language, defaultLanguage })),
  );
  // Some pages serve every language: hosts look for the first at the root only.
  const single = ['404.html', ...(editor === undefined ? [] : [`${editorFolder}/index.html`])];
  return [...new Set([...pages.map(fileOf), ...single])].sort();
}

function pagesOf(portal: Portal, to: Addresses): readonly string[] {
  return [
    to.home(),
    to.rankings(),
    ...rankingsOf(portal).flatMap(({ indicator, level, periods, latest }) => [
      ...partNumbers(portal, indicator, level, latest).map((part) =>
        to.ranking(indicator.id, level.id, undefined, part),
      ),
      ...periods.flatMap((period) =>
        partNumbers(portal, indicator, level, period).map((part) =>
          to.ranking(indicator.id, level.id, period, part),
        ),
      ),
    ]),
    to.units(),
    ...[...portal.units.keys()].map(to.unit),
    to.directives(),
    ...facetPaths(portal).map(({ facet, slug }) => to.directivesBy(facet, slug)),
    ...[...portal.directives.keys()].map(to.directive),
    ...(portal.guides.size > 0 ? [to.guides()] : []),
    ...[...portal.guides.values()].flatMap((guide) => guidePages(guide, to)),
    ...(portal.tasks.length > 0 ? [to.tasks(), to.tasksByUnit(), to.tasksByDirective()] : []),
    ...(portal.targets.length > 0 ? [to.targets()] : []),
    ...portal.targets.map(({ id }) => to.target(id)),
    ...(tellsOfProcedures(portal) ? [to.procedures()] : []),
    ...procedureFacetPaths(portal).map(({ facet, slug }) => to.proceduresBy(facet, slug)),
    ...[...portal.procedures.keys()].map(to.procedure),
    ...(hasHelp(portal) ? [to.help()] : []),
    ...helpPages(portal).map(({ level, part }) => to.helpOf(level, part)),
    ...(portal.broadcasts.length > 0 ? [to.broadcasts()] : []),
    ...(portal.news.size > 0 ? [to.news()] : []),
    ...[...portal.news.keys()].map(to.newsItem),
    ...(portal.glossary.size > 0 ? [to.terms()] : []),
    to.search(),
    to.method(),
    to.data(),
    to.trial(),
    to.about(),
    to.accessibility(),
  ];
}

/** A guide with its forms. */
function guidePages(guide: Guide, to: Addresses): readonly string[] {
  const { id } = guide;
  return [
    to.guide(id),
    ...(hasBoard(guide) ? [to.guideBoard(id), to.guideBoard(id, 'a3')] : []),
    ...(languageOfRadio(guide, 'vi') === undefined ? [] : [to.guideRadio(id)]),
  ];
}

/** The file of an address under `/`, from the root of the site. */
export function fileOf(address: string): string {
  return fileOfPath(decodeURIComponent(address.slice(1)));
}
