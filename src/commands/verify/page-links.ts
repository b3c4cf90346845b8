/** A `request` is fetched by the browser on its own; a `link` only when a reader follows it. */
export type LinkKind = 'link' | 'request';

export interface Link {
  readonly kind: LinkKind;
  readonly target: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Relations that name an address without fetching it. */
const named: ReadonlySet<string> = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'next',
  'prev',
  'search',
]);

const requests: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  frame: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Elements that may name an address. */
export const naming: ReadonlySet<string> = new Set([
  ...Object.keys(requests),
  ...['a', 'area', 'base', 'link', 'meta'],
]);

const none: readonly Link[] = [];

/** Every address that an element names. */
export function linksOf(element: string, attributes: Attributes): readonly Link[] {
  // Nearly all elements of a table of figures name nothing: this halves the time of a large site.
  if (!naming.has(element)) return none;
  const found = (requests[element] ?? []).map((name) => request(attributes[name]));
  const sets = candidates(attributes['srcset'] ?? attributes['imagesrcset']).map(request);
  return [...found, ...sets, linkOf(element, attributes), refreshOf(element, attributes)].filter(
    (link) => link !== undefined,
  );
}

function request(target: string | undefined): Link | undefined {
  return target === undefined ? undefined : { kind: 'request', target: target.trim() };
}

function linkOf(element: string, attributes: Attributes): Link | undefined {
  const target = attributes['href']?.trim();
  if (target === undefined) return undefined;
  if (element === 'a' || element === 'area') return { kind: 'link', target };
  if (element === 'base') return { kind: 'request', target };
  if (element !== 'link') return undefined;
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  // `alternate stylesheet` is fetched, `alternate` alone is not.
  return { kind: relations.every((relation) => named.has(relation)) ? 'link' : 'request', target };
}

/** The addresses of a `srcset`: each may be followed by a width or a density. */
function candidates(set: string | undefined): readonly string[] {
  return (set ?? '').match(/[^\s,]\S*[^\s,](?=[\s,]|$)/g)?.filter(isAddress) ?? [];
}

function isAddress(text: string): boolean {
  return !/^\d+(\.\d+)?[wxh]$/.test(text);
}

function refreshOf(element: string, attributes: Attributes): Link | undefined {
  if (element !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return request(/url\s*=\s*['"]?([^'"]+)/i.exec(attributes['content'] ?? '')?.[1]);
}
