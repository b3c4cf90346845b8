import { entryKinds } from '../search/entry.ts';
import { writeFilters } from '../search/filter.ts';
import type { Filters } from '../search/filter.ts';
import { hasMarks } from '../search/query.ts';
import { strokesApart, strokesJoined } from '../search/stroke.ts';
import { byPhrase } from '../search/text-find.ts';
import type { TextFind } from '../search/text-find.ts';

/** So many finds are read and set in order; who needs more asks more exactly. */
const most = 20;

/** The texts of the portal, ready to be searched. */
export interface Texts {
  /** The pages whose text holds one of the queries, the best first. The first query is what was typed. */
  readonly find: (queries: readonly string[], filters: Filters) => Promise<readonly TextFind[]>;
}

/** What is used of Pagefind in the browser. */
interface Pagefind {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Opens the text index in `folder`; `undefined` where it is missing, or where the browser may not run WebAssembly. */
export async function openTexts(folder: string): Promise<Texts | undefined> {
  try {
    if (!canCompile()) return undefined;
    const [pagefind] = await Promise.all([loadPagefind(folder), checkIndex(folder)]);
    return { find: (queries, filters) => find(pagefind, queries, filters) };
  } catch {
    return undefined;
  }
}

/** Asked first, so that nothing is fetched in vain: a security policy or a hardened browser may refuse. */
function canCompile(): boolean {
  try {
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL('pagefind.js', new URL(folder, location.href)).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    readonly createInstance: (options: { readonly noWorker: boolean }) => Pagefind;
  };
  // A worker is one more file to wait for; a search takes a few milliseconds.
  return createInstance({ noWorker: true });
}

/** Pagefind itself tells the console alone when its index is not there. */
async function checkIndex(folder: string): Promise<void> {
  const response = await fetch(`${folder}pagefind-entry.json`);
  if (!response.ok) throw new Error(`no text index: ${String(response.status)}`);
}

async function find(
  pagefind: Pagefind,
  queries: readonly string[],
  filters: Filters,
): Promise<readonly TextFind[]> {
  const results = new Map<string, PagefindResult>();
  const [typed = ''] = queries;
  // Who types marks means them: pages with the same marks come before the others.
  for (const exactDiacritics of hasMarks(typed) ? [true, false] : [false]) {
    await pagefind.options({ exactDiacritics });
    for (const query of queries) {
      const wanted = Object.fromEntries(writeFilters(filters));
      const found = await pagefind.search(strokesApart(query), { filters: wanted });
      for (const result of found.results)
        if (!results.has(result.id)) results.set(result.id, result);
    }
  }
  const first = [...results.values()].slice(0, most);
  const finds = await Promise.all(first.map(async ({ data }) => textFind(await data())));
  return byPhrase(finds, queries);
}

function textFind({ raw_url: address, content, meta, filters }: Fragment): TextFind {
  const [year] = filters['year'] ?? [];
  return {
    kind: entryKinds.find((kind) => filters['kind']?.[0] === kind) ?? 'page',
    title: strokesJoined(meta['title'] ?? ''),
    address,
    text: strokesJoined(content),
    level: filters['level']?.[0],
    issuer: filters['issuer']?.[0],
    year: year === undefined ? undefined : Number(year),
  };
}
