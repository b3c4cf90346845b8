import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elements, pagesIn } from './page.ts';
import type { Element, Page } from './page.ts';

export interface Walked {
  /** How many addresses inside the portal were followed. */
  readonly checked: number;
  /** `page: address` of each that leads nowhere, or loads something from elsewhere. */
  readonly faults: readonly string[];
}

const host = 'http://walker.invalid';

/**
 * Follows every address of every page in a folder as a bare file server under `base` would serve them: no redirect, no
 * address without its slash. Written apart from the check inside the build, so that one finds what the other misses.
 */
export function brokenLinks(folder: string, base: string): Walked {
  const pages = new Map(pagesIn(folder).map((page) => [page.file, page]));
  const steps = [...pages.values()].flatMap((page) =>
    elements(page.document, '*').flatMap((element) =>
      addressesOf(element).map((address) => ({ page, element, address })),
    ),
  );
  const inside = steps.filter(({ address }) => new URL(address, host).origin === host);
  const foreign = steps.filter(
    ({ element, address }) => !['a', 'area'].includes(element.name) && isForeign(element, address),
  );
  const lost = inside.filter(({ page, address }) => !leads(page, address, { folder, base, pages }));
  return {
    checked: inside.length,
    faults: [...lost, ...foreign].map(({ page, address }) => `${page.file}: ${address}`),
  };
}

function addressesOf({ attribs }: Element): readonly string[] {
  const single = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'];
  const set = (attribs['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  return [...single.flatMap((name) => attribs[name] ?? []), ...set.filter((part) => part !== '')];
}

/** What a browser would fetch from another host by itself. */
function isForeign({ name, attribs }: Element, address: string): boolean {
  const named = name === 'link' && /^(canonical|alternate|license)$/.test(attribs['rel'] ?? '');
  return !named && new URL(address, host).origin !== host;
}

interface Place {
  readonly folder: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, Page>;
}

function leads(from: Page, address: string, { folder, base, pages }: Place): boolean {
  const url = new URL(address, `${host}${base}${encodeURI(from.file.replace(/index\.html$/, ''))}`);
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return false;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = pages.get(file);
  if (fragment === '' || page === undefined) return true;
  return elements(page.document, '*').some(({ attribs }) => attribs['id'] === fragment);
}
