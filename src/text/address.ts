import type { Language } from '../table/language.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/**
 * The addresses of the portal, as links from the root of the host. Pages end in a slash and exist once per language;
 * files for machines exist once. Addresses of dated pages never change.
 */
export interface Addresses {
  readonly home: () => string;
  readonly rankings: () => string;
  /** The latest period, or the one given; of a ranking in several parts the first, or the one given (from 2 on). */
  readonly ranking: (indicator: string, level: string, period?: Period, part?: number) => string;
  readonly units: () => string;
  readonly unit: (unit: string) => string;
  readonly directives: () => string;
  /** The documents with one value of a facet: `/van-ban/nam/2022/`. */
  readonly directivesBy: (facet: string, value: string) => string;
  readonly directive: (directive: string) => string;
  /** Tasks by date; by whom they bind; by document. */
  readonly tasks: () => string;
  readonly tasksByUnit: () => string;
  readonly tasksByDirective: () => string;
  /** All targets with their outcome, and one of them. */
  readonly targets: () => string;
  readonly target: (target: string) => string;
  readonly guides: () => string;
  readonly guide: (guide: string) => string;
  /** The board to print: A4, or A3. */
  readonly guideBoard: (guide: string, size?: 'a3') => string;
  /** What is read on the radio. */
  readonly guideRadio: (guide: string) => string;
  /** A picture of a text by its name, in no language. */
  readonly picture: (name: string) => string;
  readonly procedures: () => string;
  /** The procedures with one value of a facet: `/thu-tuc/linh-vuc/ho-tich/`. */
  readonly proceduresBy: (facet: string, value: string) => string;
  readonly procedure: (procedure: string) => string;
  /** Help points; those of the units of one level, a long list in parts (from 2 on). */
  readonly help: () => string;
  readonly helpOf: (level: string, part?: number) => string;
  /** The folder of the help points of each unit for machines, in no language: `{unit}.json`. */
  readonly helpFiles: () => string;
  readonly broadcasts: () => string;
  /** The broadcasts as a calendar (iCalendar). */
  readonly broadcastCalendar: () => string;
  readonly news: () => string;
  readonly newsItem: (item: string) => string;
  readonly terms: () => string;
  /** A word of the glossary, by the anchor that its page gives it. */
  readonly term: (anchor: string) => string;
  readonly search: () => string;
  readonly method: () => string;
  readonly data: () => string;
  /** A download beside the data page, in no language: `units.csv`, `datapackage.json`. */
  readonly dataFile: (name: string) => string;
  /** The page that checks files, and a file beside it, in no language. */
  readonly trial: () => string;
  readonly trialFile: (name: string) => string;
  readonly about: () => string;
  readonly accessibility: () => string;
  readonly notFound: () => string;
  /** The due days of tasks as a calendar (iCalendar). */
  readonly calendar: () => string;
  /** Feeds (Atom): of the portal, of the register, of one unit, of the news. */
  readonly feed: () => string;
  readonly directivesFeed: () => string;
  readonly unitFeed: (unit: string) => string;
  readonly newsFeed: () => string;
  /** A file of `public/` or of the build, in no language. */
  readonly file: (path: string) => string;
}

export interface AddressOptions {
  /** Where the portal lies on its host: `/`, `/a/`, `/a/b/`. */
  readonly base: string;
  readonly language: Language;
  /** The language served at the root. */
  readonly defaultLanguage: Language;
}

/** All addresses in one language. */
export function addresses({ base, language, defaultLanguage }: AddressOptions): Addresses {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const home = language === defaultLanguage ? root : `${root}${language}/`;
  const page = (...segments: readonly string[]) =>
    home + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  const file = (path: string) => root + path.split('/').map(encodeURIComponent).join('/');
  return {
    home: () => home,
    notFound: () => `${home}404.html`,
    feed: () => `${home}atom.xml`,
    file,
    ...figurePages(page),
    ...orderPages(page),
    ...guidePages(page, file),
    ...helpPages(page, file),
    ...aboutPages(page, file),
  };
}

type PageOf = (...segments: readonly string[]) => string;
type FileOf = Addresses['file'];

/** Rankings and units. */
function figurePages(page: PageOf) {
  const units = page('don-vi');
  // A large portal names each of thousands of units on hundreds of pages: a code is written as it is, which needs no list to look into.
  const unit = (id: string) => `${units}${id}/`;
  return {
    rankings: () => page('xep-hang'),
    ranking: (indicator: string, level: string, period?: Period, part = 1) => {
      const dated = period ? [periodToPath(period)] : [];
      return page('xep-hang', indicator, level, ...dated, ...partSegment(part));
    },
    units: () => units,
    unit,
    unitFeed: (id: string) => `${unit(id)}atom.xml`,
  };
}

/** Directives, and what they order. */
function orderPages(page: PageOf) {
  return {
    directives: () => page('van-ban'),
    directivesBy: (facet: string, value: string) => page('van-ban', facet, value),
    directive: (directive: string) => page('van-ban', directive),
    directivesFeed: () => `${page('van-ban')}atom.xml`,
    tasks: () => page('nhiem-vu'),
    tasksByUnit: () => page('nhiem-vu', 'theo-don-vi'),
    tasksByDirective: () => page('nhiem-vu', 'theo-van-ban'),
    calendar: () => `${page('nhiem-vu')}lich.ics`,
    targets: () => page('nhiem-vu', 'chi-tieu'),
    target: (target: string) => page('nhiem-vu', 'chi-tieu', target),
  };
}

/** Guides in their forms, and the pictures of texts. */
function guidePages(page: PageOf, file: FileOf) {
  return {
    guides: () => page('huong-dan'),
    guide: (guide: string) => page('huong-dan', guide),
    guideBoard: (guide: string, size?: 'a3') =>
      page('huong-dan', guide, 'bang', ...(size === undefined ? [] : [size])),
    guideRadio: (guide: string) => page('huong-dan', guide, 'phat-thanh'),
    picture: (name: string) => file(`hinh/${name}`),
  };
}

/** What helps people to file. */
function helpPages(page: PageOf, file: FileOf) {
  return {
    procedures: () => page('thu-tuc'),
    proceduresBy: (facet: string, value: string) => page('thu-tuc', facet, value),
    procedure: (procedure: string) => page('thu-tuc', procedure),
    help: () => page('ho-tro'),
    helpOf: (level: string, part = 1) => page('ho-tro', 'nhom', level, ...partSegment(part)),
    helpFiles: () => file('ho-tro/'),
    broadcasts: () => page('ho-tro', 'lich-phat-thanh'),
    broadcastCalendar: () => `${page('ho-tro')}lich-phat-thanh.ics`,
    news: () => page('tin'),
    newsItem: (item: string) => page('tin', item),
    newsFeed: () => `${page('tin')}atom.xml`,
  };
}

/** What tells of the portal itself. */
function aboutPages(page: PageOf, file: FileOf) {
  return {
    terms: () => page('thuat-ngu'),
    term: (anchor: string) => `${page('thuat-ngu')}#${anchor}`,
    search: () => page('tim-kiem'),
    method: () => page('phuong-phap'),
    data: () => page('du-lieu'),
    dataFile: (name: string) => file(`du-lieu/${name}`),
    trial: () => page('kiem-tra'),
    trialFile: (name: string) => file(`kiem-tra/${name}`),
    about: () => page('gioi-thieu'),
    accessibility: () => page('tiep-can'),
  };
}

/** A long list is shown in parts; the first has the address of the list. */
function partSegment(part: number): readonly string[] {
  return part > 1 ? [`trang-${String(part)}`] : [];
}

/** A period as a segment of an address: `2019-01--2019-04` for an interval, `2022-01--` for one without an end (ISO 8601). */
export function periodToPath(period: Period): string {
  return printPeriod(period).replace('/..', '--').replace('/', '--');
}

/** The whole URL of an address on the portal's host; for feeds, share cards and `canonical`. */
export function absolute(siteUrl: string, address: string): string {
  return new URL(address, siteUrl).href;
}
