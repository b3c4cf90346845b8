import type { Places } from '../content/page-links.ts';
import { brokenLinks } from '../content/page-links.ts';
import { placeOfText } from '../content/place.ts';
import { pathOfText } from '../content/body/text-links.ts';
import { buildPortal } from '../model/build.ts';
import { hasBoard } from '../model/guide-forms.ts';
import type { Portal } from '../model/portal.ts';
import { openPortal } from '../open.ts';
import type { Opened } from '../open.ts';
import { issueOf } from '../table/codes.ts';
import type { PortalFolder } from '../table/folder.ts';
import type { Issue } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import type { Memory } from '../table/memory.ts';
import { compareIssues } from '../table/order.ts';
import { settingsFile } from '../table/settings.ts';
import { pathOfFile } from './page-file.ts';
import { expectedPages } from './verify/expected.ts';

/** A portal folder as read, its links followed too. */
export interface Linked extends Opened {
  /** The portal, when the links made it necessary and no error stands in its way. */
  readonly portal: Portal | undefined;
}

export interface Opening {
  /** With a memory, the files of tables that are as they were are not read again. */
  readonly memory?: Memory | undefined;
  /** The address of the portal, where the settings do not give it. */
  readonly siteUrl?: string | undefined;
}

/**
 * Reads and checks a whole portal folder, and follows the links of its texts to pages. Links wait until tables and settings
 * are sound: before that nobody knows which pages there will be.
 */
export function openChecked(
  folder: PortalFolder,
  today: string,
  { memory, siteUrl }: Opening = {},
): Linked {
  const read = openPortal(folder, today, memory);
  const unaddressed = siteUrl === undefined ? boardsWithoutAddress(read) : [];
  const opened = { ...read, issues: [...read.issues, ...unaddressed].sort(compareIssues) };
  const portal = portalOf(opened, today);
  if (portal === undefined) return { ...opened, portal };
  const { languages } = portal.settings;
  const links = opened.links.filter(({ language }) => languages.includes(language));
  const issues = [...opened.issues, ...brokenLinks(links, placesOf(opened, portal))];
  const sound = issues.every(({ severity }) => severity !== 'error');
  return { ...opened, issues: issues.sort(compareIssues), portal: sound ? portal : undefined };
}

/** Boards for the wall cannot show a code while nobody knows where the portal is. Specimens hang nowhere. */
function boardsWithoutAddress({ settings, guides }: Opened): readonly Issue[] {
  if (settings === undefined || settings.siteUrl !== undefined || settings.sample) return [];
  const boards = guides.filter(hasBoard).length;
  if (boards === 0) return [];
  return [issueOf('settings/no-site-url', { file: settingsFile, details: { boards } })];
}

function portalOf({ settings, issues, ...opened }: Opened, today: string): Portal | undefined {
  const inTables = issues.some(({ file, severity }) => severity === 'error' && !isText(file));
  return settings === undefined || inTables || opened.links.length === 0
    ? undefined
    : buildPortal({ settings, ...opened, buildDate: today });
}

function isText(file: string): boolean {
  return file.startsWith('content/');
}

function placesOf({ texts, fragments, publicFiles }: Opened, portal: Portal): Places {
  const { languages } = portal.settings;
  const rootOf = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
  const pageOf = (file: string) => {
    const place = placeOfText(file);
    return place && rootOf(place.language) + pathOfText(place);
  };
  // A text with a fault has no page yet, nor has the list that would name it; whoever links to them is not to blame.
  const own = [...texts.keys()]
    .flatMap((file) => pageOf(file) ?? [])
    .flatMap((page) => [page, page.replace(/[^/]+\/$/, '')]);
  const files = new Map([...fragments.keys()].map((file) => [pageOf(file), file]));
  return {
    pages: new Set([...expectedPages(portal).map((file) => `/${pathOfFile(file)}`), ...own]),
    files: new Set([...publicFiles].map((file) => `/${file}`)),
    fragmentsOf: (page) => fragments.get(files.get(page) ?? ''),
    pageOf,
    rootOf,
  };
}
