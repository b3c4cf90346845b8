import type { Directive } from '../model/directive.ts';
import type { Guide } from '../model/guide.ts';
import { hasBoard, languageOfRadio } from '../model/guide-forms.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { Level, Unit } from '../model/unit.ts';
import { portal, site } from '../portal.ts';
import { rankingsOf } from '../ranking/catalogue.ts';
import { facetPaths } from '../search/register-facets.ts';
import type { Facet } from '../search/register-facets.ts';
import type { FacetPath } from '../search/facet.ts';
import { partNumbers } from '../ranking/parts.ts';
import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import { periodToPath } from '../text/address.ts';
import type { Addresses } from '../text/address.ts';
import { addressesOf, firstLanguage } from '../text/site.ts';

/** One page in one language: what Astro needs to make it. */
export interface PagePath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props & { readonly language: Language };
}

/** What a feed in one language is told. */
export interface FeedProps {
  readonly language: Language;
}

/** The addresses as seen from a page in `language`. */
export function addressesIn(language: Language): Addresses {
  return addressesOf(site, language);
}

/** A page that exists once per language. The first language stands at the root: its parameter is empty. */
export function languagePaths(): PagePath<object>[] {
  return site.settings.languages.map((language) => ({
    params: { lang: language === firstLanguage(site) ? undefined : language },
    props: { language },
  }));
}

/** The undated page of each ranking, which shows the latest period. */
export function latestRankingPaths(): PagePath<RankingProps>[] {
  return inEveryLanguage(latestParts().filter(isFirst));
}

/** The further parts of undated rankings that are shown in several. */
export function latestPartPaths(): PagePath<RankingProps>[] {
  return inEveryLanguage(latestParts().filter((page) => !isFirst(page)));
}

/** The page of each period of each ranking: its address never changes. */
export function datedRankingPaths(): PagePath<DatedProps>[] {
  return inEveryLanguage(datedParts().filter(isFirst));
}

/** The further parts of dated rankings that are shown in several. */
export function datedPartPaths(): PagePath<DatedProps>[] {
  return inEveryLanguage(datedParts().filter((page) => !isFirst(page)));
}

interface RankingProps {
  readonly indicator: Indicator;
  readonly level: Level;
  /** Counted from 1. */
  readonly part: number;
}

interface DatedProps extends RankingProps {
  readonly period: Period;
}

function latestParts() {
  return rankingsOf(portal).flatMap(({ indicator, level, latest }) =>
    partNumbers(portal, indicator, level, latest).map((part) => ({
      params: { indicator: indicator.id, level: level.id, part: String(part) },
      props: { indicator, level, part },
    })),
  );
}

function datedParts() {
  return rankingsOf(portal).flatMap(({ indicator, level, periods }) =>
    periods.flatMap((period) =>
      partNumbers(portal, indicator, level, period).map((part) => ({
        params: {
          indicator: indicator.id,
          level: level.id,
          period: periodToPath(period),
          part: String(part),
        },
        props: { indicator, level, period, part },
      })),
    ),
  );
}

function isFirst({ props }: { readonly props: RankingProps }): boolean {
  return props.part === 1;
}

export function unitPaths(): PagePath<{ unit: Unit }>[] {
  return inEveryLanguage(
    [...portal.units.values()].map((unit) => ({ params: { unit: unit.id }, props: { unit } })),
  );
}

export function directivePaths(): PagePath<{ directive: Directive }>[] {
  return inEveryLanguage(
    [...portal.directives.values()].map((directive) => ({
      params: { directive: directive.id },
      props: { directive },
    })),
  );
}

/** The register by one value of a facet. */
export function facetValuePaths(): PagePath<FacetPath<Facet>>[] {
  return inEveryLanguage(
    facetPaths(portal).map(({ facet, slug }) => ({
      params: { facet, value: slug },
      props: { facet, slug },
    })),
  );
}

export function targetPaths(): PagePath<{ target: Target }>[] {
  return inEveryLanguage(
    portal.targets.map((target) => ({ params: { target: target.id }, props: { target } })),
  );
}

export function guidePaths(): PagePath<{ guide: Guide }>[] {
  return pathsOf(() => true);
}

/** The boards to print, of the guides that have one. */
export function boardPaths(): PagePath<{ guide: Guide }>[] {
  return pathsOf(hasBoard);
}

/** The radio scripts, of the guides that have one. */
export function radioPaths(): PagePath<{ guide: Guide }>[] {
  return pathsOf((guide) => languageOfRadio(guide, 'vi') !== undefined);
}

/** The list of guides: there is none without guides. */
export function guideListPaths(): PagePath<object>[] {
  return portal.guides.size === 0 ? [] : languagePaths();
}

function pathsOf(isShown: (guide: Guide) => boolean): PagePath<{ guide: Guide }>[] {
  return inEveryLanguage(
    [...portal.guides.values()]
      .filter(isShown)
      .map((guide) => ({ params: { guide: guide.id }, props: { guide } })),
  );
}

/** A page about tasks: there is none without tasks. */
export function taskViewPaths(): PagePath<object>[] {
  return portal.tasks.length === 0 ? [] : languagePaths();
}

/** The list of targets: there is none without targets. */
export function targetListPaths(): PagePath<object>[] {
  return portal.targets.length === 0 ? [] : languagePaths();
}

/** The calendar of tasks: there is none where no task has a day. */
export function calendarPaths(): PagePath<object>[] {
  return portal.tasks.some(({ due }) => due !== undefined) ? languagePaths() : [];
}

/** A feed that exists once per language: none where the portal has no address of its own, for entries need whole URLs. */
export function feedPaths(): PagePath<object>[] {
  return site.url === undefined ? [] : languagePaths();
}

/** The feed of each unit; none where there are no feeds. */
export function unitFeedPaths(): PagePath<{ unit: Unit }>[] {
  return site.url === undefined ? [] : unitPaths();
}

/** Pages that exist once per language. */
export function inEveryLanguage<Props>(
  pages: readonly { params: Readonly<Record<string, string>>; props: Props }[],
): PagePath<Props>[] {
  const languages = languagePaths();
  // The languages of one page stand side by side: what it shows is worked out once for all.
  return pages.flatMap((page) =>
    languages.map(({ params, props }) => ({
      params: { ...params, ...page.params },
      props: { ...page.props, ...props },
    })),
  );
}
