import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A kind of page, and the heaviest page of it. */
export interface Kind {
  /** Its addresses, with `…` for what differs: `/don-vi/…/`. */
  readonly pattern: string;
  readonly address: string;
  readonly file: string;
}

/** Every kind of page of a built site, by its addresses; the pages in a second language are left out. */
export function kindsOf(site: string): readonly Kind[] {
  const heaviest = new Map<string, Kind & { readonly bytes: number }>();
  for (const file of pagesIn(site)) {
    const path = relative(site, file).split(sep).join('/');
    const address = `/${path.replace(/index\.html$/, '')}`;
    const pattern = patternOf(address);
    const bytes = statSync(file).size;
    if (bytes > (heaviest.get(pattern)?.bytes ?? -1))
      heaviest.set(pattern, { pattern, address, file, bytes });
  }
  return [...heaviest.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** `/xep-hang/…/…/` of `/xep-hang/dung-han/xa/`: below its first part, an address names what the page is about. */
export function patternOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter((part) => part !== '');
  if (first === '') return '/';
  if (first.endsWith('.html')) return address;
  return `/${first}/${rest.map(() => '…/').join('')}`;
}

function pagesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(site, file).startsWith(`en${sep}`));
}
