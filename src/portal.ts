import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { besideText } from './content/pictures/picture-path.ts';
import type { Download } from './feeds/csv.ts';
import { heldPortal } from './held.ts';
import type { Held } from './held.ts';
import type { Directive } from './model/directive.ts';
import type { Guide } from './model/guide.ts';
import type { Indicator } from './model/indicator.ts';
import type { Picture } from './model/picture.ts';
import type { Portal } from './model/portal.ts';
import type { Level } from './model/unit.ts';
import { openPortal, portalFrom } from './open.ts';
import { base, buildDate, origin, root } from './place.ts';
import { rankingsOf } from './ranking/catalogue.ts';
import { placingsOf } from './ranking/placing.ts';
import { rank } from './ranking/ranking.ts';
import type { Ranking } from './ranking/ranking.ts';
import { recent } from './recent.ts';
import { guidesFor } from './slices/guides.ts';
import type { RankingSlice } from './slices/ranking-slice.ts';
import { slicesOf } from './slices/slices.ts';
import { diskFolder } from './table/disk-folder.ts';
import { readPortalFile } from './table/files-read.ts';
import type { Place } from './table/issue.ts';
import { printPeriod } from './table/period.ts';
import type { Period } from './table/period.ts';
import { definitions } from './table/tables.ts';
import { lineLink } from './text/link.ts';
import { sectionsOf } from './text/site.ts';
import type { Site } from './text/site.ts';
import { publishedFiles } from './trial/published.ts';
import type { Published } from './trial/published.ts';

/**
 * The portal of this process, read once: the pages' only way to the data, and the one place with state. Content was checked
 * before Astro starts (`npm run build`), so what is read here is taken as right.
 */
const held = heldPortal() ?? read();
const { opened, portal: linked } = held;

function read(): Held {
  const opened = openPortal(diskFolder(root), buildDate);
  return { opened, portal: portalFrom(opened, buildDate) };
}

export const portal: Portal = linked;

const { settings } = portal;

/** The portal as a place on the web, for pages that every build makes. */
export const site = {
  settings,
  base,
  url: origin,
  sections: sectionsOf(portal),
  buildDate,
} satisfies Site;

/** The same for pages that a build may keep from the one before: they do not tell of today. */
export const lastingSite: Site = { ...site, buildDate: undefined };

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
  { most: 64, name: nameOfRanking },
);

/** Units of one level ask one after the other for the same few: the latest by each indicator, or the last of their time. */
const placingsAt = recent(
  (indicator: Indicator, level: Level, period: Period) =>
    placingsOf(rank(portal, indicator, level, period)),
  { most: 64, name: nameOfRanking },
);

/** Every ranking that has pages. */
export const catalogue = rankingsOf(portal);

const slices = slicesOf(portal, {
  placingsAt,
  rankAt: rankingAt,
  textOf: (directive) =>
    settings.languages
      .map((language) => (language === 'vi' ? '' : `${language}/`))
      .map((folder) => opened.texts.get(`content/directives/${folder}${directive}.mdx`) ?? '')
      .join('\n'),
});

/** What the pages of a unit, a directive, a target and a list of help, and the file of a unit's help, are made from. */
export const {
  unit: unitSlice,
  directive: directiveSlice,
  target: targetSlice,
  help: helpSlice,
  helpFile: helpFileSlice,
} = slices;

/** The groups whose units handle procedures. */
const handling = new Set([...portal.procedures.values()].flatMap(({ level }) => level ?? []));

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
  const guides = period === undefined ? guidesFor(portal, 'indicators', indicator.id) : [];
  const handles = period === undefined && handling.has(level.id);
  return slices.ranking({ indicator, level, period: shown, series, guides, handles });
}

/** What is published for the check in a browser. */
export function published(): Published {
  const digest = (bytes: Uint8Array) =>
    createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  // Harder packing would save a seventh more bytes, for four times the work.
  const pack = (bytes: Uint8Array) => deflateSync(bytes, { level: 1 });
  return (held.published ??= publishedFiles(diskFolder(root), { digest, pack }));
}

/** Where the line of a figure can be seen, when the portal has a public repository. */
export function lineOf(place: Place): string | undefined {
  return settings.repository === undefined ? undefined : lineLink(settings.repository, place);
}

/** The guides and directives that use a word of the glossary, in the order of the portal. */
export function textsWith(term: string): TextsWithTerm {
  const files = new Set(opened.termUses.get(term));
  return {
    guides: [...portal.guides.values()].filter(({ file }) => files.has(file)),
    directives: [...portal.directives.values()].filter(({ id }) =>
      files.has(`content/directives/${id}.mdx`),
    ),
  };
}

interface TextsWithTerm {
  readonly guides: readonly Guide[];
  readonly directives: readonly Directive[];
}

/** A picture of a text as it lies in the portal folder. */
export function pictureBytes({ file }: Picture): Uint8Array<ArrayBuffer> {
  const read = readPortalFile(diskFolder(root), file);
  if (!read.ok) throw new Error(`no longer there: ${file}`);
  return new Uint8Array(read.bytes);
}

/** The picture that a text names by its own place (`hinh/a.png`); `text` is its file from the portal folder. */
export function pictureBeside(text: string, path: string): Picture | undefined {
  const file = besideText(text, path);
  return file === undefined ? undefined : portal.pictures.get(file);
}
