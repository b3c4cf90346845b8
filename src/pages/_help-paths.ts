import { hasHelp, helpFiles, helpPages } from '../model/help.ts';
import type { NewsItem } from '../model/news.ts';
import { tellsOfProcedures } from '../model/procedure.ts';
import type { Procedure } from '../model/procedure.ts';
import { portal } from '../portal.ts';
import { procedureFacetPaths } from '../search/procedure-facets.ts';
import type { ProcedureFacet } from '../search/procedure-facets.ts';
import type { FacetPath } from '../search/facet.ts';
import { feedPaths, inEveryLanguage, languagePaths } from './_paths.ts';
import type { PagePath } from './_paths.ts';

/** The list of procedures: there is none where the portal tells of none. */
export function procedureListPaths(): PagePath<object>[] {
  return tellsOfProcedures(portal) ? languagePaths() : [];
}

/** The list of procedures by one value of a facet. */
export function procedureFacetPathsInEach(): PagePath<FacetPath<ProcedureFacet>>[] {
  return inEveryLanguage(
    procedureFacetPaths(portal).map(({ facet, slug }) => ({
      params: { facet, value: slug },
      props: { facet, slug },
    })),
  );
}

export function procedurePaths(): PagePath<{ procedure: Procedure }>[] {
  return inEveryLanguage(
    [...portal.procedures.values()].map((procedure) => ({
      params: { procedure: procedure.id },
      props: { procedure },
    })),
  );
}

/** What tells of help: there is nothing where the portal knows of none. */
export function helpPaths(): PagePath<object>[] {
  return hasHelp(portal) ? languagePaths() : [];
}

/** The help points of the units of one level, or their first part. */
export function helpGroupPaths(): PagePath<HelpProps>[] {
  return inEveryLanguage(helpParts().filter(({ props }) => props.part === 1));
}

/** The further parts of such a list. */
export function helpPartPaths(): PagePath<HelpProps>[] {
  return inEveryLanguage(helpParts().filter(({ props }) => props.part > 1));
}

interface HelpProps {
  readonly level: string;
  /** Counted from 1. */
  readonly part: number;
}

function helpParts() {
  return helpPages(portal).map(({ level, part }) => ({
    params: { level, part: String(part) },
    props: { level, part },
  }));
}

/** The help points of each unit that has any, for machines. */
export function helpFilePaths() {
  return helpFiles(portal).map((help) => ({ params: { unit: help.unit.id }, props: { help } }));
}

/** The broadcasts: there is no schedule without any. */
export function broadcastPaths(): PagePath<object>[] {
  return portal.broadcasts.length > 0 ? languagePaths() : [];
}

/** The list of news: there is none without any. */
export function newsListPaths(): PagePath<object>[] {
  return portal.news.size > 0 ? languagePaths() : [];
}

export function newsPaths(): PagePath<{ item: NewsItem }>[] {
  return inEveryLanguage(
    [...portal.news.values()].map((item) => ({ params: { item: item.id }, props: { item } })),
  );
}

/** The feed of the news; none where there is no news, or no feeds. */
export function newsFeedPaths(): PagePath<object>[] {
  return portal.news.size > 0 ? feedPaths() : [];
}
