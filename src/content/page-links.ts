import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import { nearest } from '../table/nearest.ts';
import type { TextLink } from './body/text-links.ts';

/** The places of a portal, as links of texts name them: from its own root, whatever the host's. */
export interface Places {
  /** Every page: `/`, `/don-vi/so-y-te/`, `/en/`. */
  readonly pages: ReadonlySet<string>;
  /** Every file that is copied as it is: `/van-ban/a.pdf`. */
  readonly files: ReadonlySet<string>;
  /** The fragments of a page that is made from a text; `undefined` of one that is not. */
  readonly fragmentsOf: (page: string) => ReadonlySet<string> | undefined;
  /** The page of a text. */
  readonly pageOf: (file: string) => string | undefined;
  /** Where the pages of a language begin: `/`, `/en/`. */
  readonly rootOf: (language: Language) => string;
}

/** Links to pages and headings that the portal does not have, or has in the reader's own language too. */
export function brokenLinks(links: readonly TextLink[], places: Places): readonly Issue[] {
  return links.flatMap((link) => {
    const fault = faultOf(link, places);
    if (fault === undefined) return [];
    const { file, line, column, url: value } = link;
    const { code, details } = fault;
    return [issueOf(code, { file, line, column, value, details })];
  });
}

type LinkFault = Pick<Issue, 'code' | 'details'>;

function faultOf(link: TextLink, places: Places): LinkFault | undefined {
  const { path, fragment } = partsOf(link.url);
  const page = path === '' ? places.pageOf(link.file) : path;
  if (page === undefined) return undefined;
  if (!places.pages.has(page)) return path === '' ? undefined : missing(page, places);
  return fragmentFault(page, fragment, places) ?? languageFault(page, link, places);
}

function partsOf(url: string) {
  const [address = '', fragment = ''] = url.split('#');
  return { path: decoded(address.replace(/\?.*$/s, '')), fragment: decoded(fragment) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** What only the build makes (tables, feeds, calendars) is followed there. */
function missing(page: string, { pages, files }: Places): LinkFault | undefined {
  if (files.has(page)) return undefined;
  if (pages.has(`${page}/`)) return { code: 'link/no-slash', details: { right: `${page}/` } };
  if (/\.(?:csv|json|xml|ics|jsonld|zip)$/.test(page)) return undefined;
  const [near] = nearest(page, [...pages, ...files].sort(), 1);
  return near === undefined
    ? { code: 'link/broken' }
    : { code: 'link/misspelt', details: { nearest: near } };
}

function fragmentFault(page: string, fragment: string, places: Places): LinkFault | undefined {
  const known = fragment === '' ? undefined : places.fragmentsOf(page);
  if (known === undefined || known.has(fragment)) return undefined;
  const fragments = [...known].map((one) => `#${one}`).join(', ') || '–';
  return { code: 'link/fragment', details: { fragment, page, fragments } };
}

/** A reader of English is not led to a page in Vietnamese that stands in English too. */
function languageFault(
  page: string,
  { language }: TextLink,
  places: Places,
): LinkFault | undefined {
  const root = places.rootOf(language);
  if (page.startsWith(root) && root !== '/') return undefined;
  const right = root + page.slice(1);
  return root !== '/' && places.pages.has(right)
    ? { code: 'link/other-language', details: { right } }
    : undefined;
}
