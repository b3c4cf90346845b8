import { cwd, env } from 'node:process';
import { readEnvironment } from './environment.ts';
import type { Download } from './feeds/csv.ts';
import { heldPortal } from './held.ts';
import type { Held } from './held.ts';
import type { Indicator } from './model/indicator.ts';
import type { Portal } from './model/portal.ts';
import type { Level, Unit } from './model/unit.ts';
import { openPortal, portalFrom } from './open.ts';
import { placingsOf } from './ranking/placing.ts';
import type { Placing } from './ranking/placing.ts';
import { profileOf } from './ranking/profile.ts';
import type { Profile } from './ranking/profile.ts';
import { rank } from './ranking/ranking.ts';
import type { Ranking } from './ranking/ranking.ts';
import type { State } from './ranking/state.ts';
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

const rankings = new Map<string, Ranking>();

/** A ranking, computed once: its page, its level's list and the pages of its units all show it. */
export function rankingAt(indicator: Indicator, level: Level, period: Period): Ranking {
  const key = `${indicator.id} ${level.id} ${printPeriod(period)}`;
  const known = rankings.get(key);
  if (known) return known;
  const made = rank(portal, indicator, level, period);
  rankings.set(key, made);
  return made;
}

const placings = new Map<Ranking, ReadonlyMap<string, Placing>>();

function placingsAt(indicator: Indicator, level: Level, period: Period) {
  const ranking = rankingAt(indicator, level, period);
  const known = placings.get(ranking);
  if (known) return known;
  const made = placingsOf(ranking);
  placings.set(ranking, made);
  return made;
}

/** What the page of a unit shows. */
export function profile(unit: Unit): Profile {
  return profileOf(portal, unit, placingsAt);
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
