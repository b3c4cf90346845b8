import { cwd, env } from 'node:process';
import { readEnvironment } from './environment.ts';
import type { Download } from './feeds/csv.ts';
import { heldPortal } from './held.ts';
import type { Held } from './held.ts';
import type { Indicator } from './model/indicator.ts';
import type { Portal } from './model/portal.ts';
import type { Level, Unit } from './model/unit.ts';
import { openPortal, portalFrom } from './open.ts';
import { rankingsOf } from './ranking/catalogue.ts';
import { placingsOf } from './ranking/placing.ts';
import { profileOf } from './ranking/profile.ts';
import type { Profile } from './ranking/profile.ts';
import { rank } from './ranking/ranking.ts';
import type { Ranking } from './ranking/ranking.ts';
import type { State } from './ranking/state.ts';
import { recent } from './recent.ts';
import type { RankingSlice } from './slices/ranking-slice.ts';
import { slicesOf } from './slices/slices.ts';
import type { Place } from './table/issue.ts';
import type { Language } from './table/language.ts';
import { printPeriod } from './table/period.ts';
import type { Period } from './table/period.ts';
import { definitions } from './table/tables.ts';
import { directiveTitle } from './text/directive.ts';
import { lineLink } from './text/link.ts';
import type { Site } from './text/site.ts';
import { citedSources } from './text/sources.ts';
import type { CitedSource } from './text/sources.ts';

/**
 * The portal of this process, read once: the pages' only way to the data, and the one place with state. Content was checked
 * before Astro starts (`npm run build`), so what is read here is taken as right.
 */
const environment = readEnvironment(env, cwd(), new Date());
const { opened, portal: linked } = heldPortal() ?? read();

function read(): Held {
  const { root, buildDate } = environment;
  const opened = openPortal(root, buildDate);
  return { opened, portal: portalFrom(opened, buildDate) };
}

export const portal: Portal = linked;

const { settings } = portal;

/** The portal as a place on the web. */
export const site: Site = {
  settings,
  base: environment.basePath ?? settings.basePath,
  url: environment.siteUrl ?? settings.siteUrl,
  buildDate: environment.buildDate,
};

/** The folder that holds `data/`, `content/` and `public/`. */
export const { root } = environment;

/** Every table with its rows, in the order of the dictionary. */
export const downloads: readonly Download[] = definitions.map((definition) => ({
  definition,
  rows: opened.tables[definition.name],
}));

const nameOfRanking = (indicator: Indicator, level: Level, period: Period) =>
  `${indicator.id} ${level.id} ${printPeriod(period)}`;

/** A ranking, for the pages that tell of many: the last few are kept. */
export const rankingAt = recent(
  (indicator: Indicator, level: Level, period: Period): Ranking =>
    rank(portal, indicator, level, period),
  { most: 16, name: nameOfRanking },
);

/** Units of one level ask one after the other for the same few: the latest by each indicator, or the last of their time. */
const placingsAt = recent(
  (indicator: Indicator, level: Level, period: Period) =>
    placingsOf(rank(portal, indicator, level, period)),
  { most: 64, name: nameOfRanking },
);

/** Every ranking that has pages. */
export const catalogue = rankingsOf(portal);

const slices = slicesOf(portal, placingsAt);

/** What the page of a unit is made from. */
export const unitSlice = slices.unit;

/** What a page of a ranking is made from; without a period the undated page, which shows the latest. */
export function rankingSlice(
  indicator: Indicator,
  level: Level,
  period: Period | undefined,
): RankingSlice {
  const all = catalogue.filter((series) => series.indicator === indicator);
  const own = all.find((series) => series.level === level);
  const shown = period ?? own?.latest;
  if (shown === undefined) throw new Error(`no ranking: ${indicator.id} ${level.id}`);
  const alone = { indicator, level, periods: [shown], latest: shown };
  const series = period === undefined ? all : [alone];
  return slices.ranking({ indicator, level, period: shown, series });
}

/** What the page of a unit shows. */
export function profile(unit: Unit): Profile {
  return profileOf(portal, unit, (indicator, latest) =>
    placingsAt(indicator, latest.unit.level, latest.period).get(latest.unit.id),
  );
}

const children = Map.groupBy(portal.units.values(), (unit) => unit.parent);

/** The units directly below a unit, by level and name. */
export function childrenOf(unit: Unit): readonly Unit[] {
  return children.get(unit.id) ?? [];
}

/** The documents that figures come from, as a page cites them; figures without a recorded source are passed over. */
export function sourcesOf(states: readonly State[], language: Language): readonly CitedSource[] {
  const ids = states.map((state) =>
    'observation' in state ? state.observation?.source : undefined,
  );
  const sources = [...new Set(ids)].flatMap((id) => portal.sources.get(id ?? '') ?? []);
  return citedSources(sources, portal, language);
}

/** Where the line of a figure can be seen, when the portal has a public repository. */
export function lineOf(place: Place): string | undefined {
  return settings.repository === undefined ? undefined : lineLink(settings.repository, place);
}

/** The short name of a document in one language. */
export function titleIn(language: Language): (id: string | undefined) => string | undefined {
  return (id) => {
    const directive = portal.directives.get(id ?? '');
    return directive && directiveTitle(directive, portal.units, language);
  };
}
