import { fileOfPath } from '../page-file.ts';
import { destinations } from './address.ts';
import type { Fault } from './fault.ts';
import type { PageLink } from './notes.ts';
import type { Link } from './page-links.ts';
import type { Page } from './page.ts';
import type { IsRight } from './pieces.ts';
import type { Site } from './site.ts';

/** An element of a page that a link leads to. */
export interface Target {
  /** The page; it was written. */
  readonly file: string;
  readonly fragment: string;
}

/** Where links lead: at once to a fault, or to an element that may be there. */
export interface Followed {
  readonly faults: readonly Fault[];
  /** What stands at the link of each target is a fault unless the target has an element of that id. */
  readonly targets: readonly { readonly target: Target; readonly fault: Fault }[];
}

type Found = { readonly target: Target | undefined } | Pick<Fault, 'code' | 'details'>;

export interface Follower {
  readonly follow: (page: Page) => Followed;
  /** Whether a reader's link leads to the start of a page, or out of the portal, on whatever page it stands. */
  readonly isRight: IsRight;
}

/** Every address inside the portal leads to a file that was written. */
export function linkFollower(site: Site): Follower {
  const { base } = site.expected;
  const whereTo = destinations(site.expected);
  const find = ({ target: link }: Link, from: string): Found => {
    const to = whereTo(link, from);
    const details = { link };
    if (to.kind === 'elsewhere') return { target: undefined };
    if (to.kind === 'unreadable') return { code: 'link-unreadable', details };
    if (to.kind === 'outside-base') return { code: 'link-outside-base', details: { link, base } };
    const file = fileAt(to.path, site);
    if (file !== undefined) return { target: targetOf(file, to.fragment) };
    const slash = site.files.has(`${to.path}/index.html`);
    return { code: slash ? 'link-slash' : 'link-broken', details };
  };
  const follow = ({ file, links }: Page): Followed => {
    const faults: Fault[] = [];
    const targets: Followed['targets'][number][] = [];
    for (const link of links) {
      const found = find(link, file);
      const at = { file, index: link.index };
      if ('code' in found) faults.push({ ...found, ...at });
      else if (found.target !== undefined) targets.push(fragmentAt(found.target, link, at));
    }
    return { faults, targets };
  };
  const isRight = (link: Link) => {
    // An address from the root leads from every page to the same place.
    if (link.kind !== 'link' || !link.target.startsWith('/')) return false;
    const found = find(link, '');
    return !('code' in found) && found.target === undefined;
  };
  return { follow, isRight };
}

function fragmentAt(
  target: Target,
  { target: link }: PageLink,
  at: Pick<Fault, 'file' | 'index'>,
): Followed['targets'][number] {
  const details = { link, fragment: target.fragment };
  return { target, fault: { code: 'fragment-missing', ...at, details } };
}

function fileAt(path: string, { files }: Site): string | undefined {
  const file = fileOfPath(path);
  return files.has(file) ? file : undefined;
}

// HTML: an empty fragment and `top` are the start of any page.
function targetOf(file: string, fragment: string): Target | undefined {
  return fragment === '' || fragment.toLowerCase() === 'top' ? undefined : { file, fragment };
}
