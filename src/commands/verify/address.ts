/** Where an address in a page leads. */
export type Destination =
  | { readonly kind: 'portal'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable' };

export interface Position {
  /** The file that names the address. */
  readonly file: string;
  readonly base: string;
  readonly siteUrl: string | undefined;
}

const placeholder = 'http://portal.invalid';

/** Reads an address as a browser on the page would. `path` is from the portal's root, decoded, without query. */
export function destination(address: string, { file, base, siteUrl }: Position): Destination {
  try {
    // `a/index.html` and `a/` resolve relative addresses alike.
    const url = new URL(address, `${placeholder}${base}${encodeURI(file)}`);
    if (url.origin !== placeholder && url.origin !== siteUrl) return { kind: 'elsewhere' };
    if (!url.pathname.startsWith(base)) return { kind: 'outside-base' };
    const path = decodeURIComponent(url.pathname.slice(base.length));
    return { kind: 'portal', path, fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** {@link destination} for the many pages of one portal: an address that leads from every page to the same place is read once. */
export function destinations(
  portal: Omit<Position, 'file'>,
): (address: string, file: string) => Destination {
  const known = new Map<string, Destination>();
  return (address, file) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    // Every page of a unit leads to places in itself.
    if (/^#[\w-]+$/.test(address))
      return { kind: 'portal', path: file, fragment: address.slice(1) };
    const to = destination(address, { ...portal, file });
    // Only addresses inside the portal come again and again; a site may name a million others.
    if (address.startsWith('/') && to.kind === 'portal') known.set(address, to);
    return to;
  };
}
