import { destination } from './address.ts';
import type { Fault } from './fault.ts';
import type { PageLink } from './page.ts';
import type { Expected, Site } from './site.ts';

/** Every address inside the portal leads to a file that was written, and every fragment to an element of its page. */
export function checkLinks(site: Site, expected: Expected): readonly Fault[] {
  return [...site.pages].flatMap(([file, page]) =>
    page.links.flatMap((link) => {
      const fault = linkFault(file, link, site, expected);
      return fault === undefined ? [] : [{ ...fault, file, index: link.index }];
    }),
  );
}

function linkFault(
  file: string,
  { target }: PageLink,
  site: Site,
  { base, siteUrl }: Expected,
): Pick<Fault, 'code' | 'details'> | undefined {
  const to = destination(target, { file, base, siteUrl });
  const details = { link: target };
  if (to.kind === 'elsewhere') return undefined;
  if (to.kind === 'unreadable') return { code: 'link-unreadable', details };
  if (to.kind === 'outside-base')
    return { code: 'link-outside-base', details: { ...details, base } };
  const found = fileAt(to.path, site);
  if (found === undefined)
    return {
      code: site.files.has(`${to.path}/index.html`) ? 'link-slash' : 'link-broken',
      details,
    };
  return hasFragment(found, to.fragment, site)
    ? undefined
    : { code: 'fragment-missing', details: { ...details, fragment: to.fragment } };
}

function fileAt(path: string, { files }: Site): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

// HTML: an empty fragment and `top` are the start of any page; files that are not pages have fragments of their own.
function hasFragment(file: string, fragment: string, { pages }: Site): boolean {
  if (fragment === '' || fragment.toLowerCase() === 'top') return true;
  return pages.get(file)?.ids.has(fragment) ?? true;
}
