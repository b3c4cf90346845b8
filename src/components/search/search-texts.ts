import { addressFile } from '../../search/address-file.ts';
import type { AddressFile } from '../../search/address-file.ts';
import { hasMarks } from '../../search/query.ts';
import { findsIn } from '../../search/sheet.ts';
import type { FoundSheet } from '../../search/sheet.ts';
import { strokesApart, strokesJoined } from '../../search/stroke.ts';
import { byPhrase } from '../../search/text-find.ts';
import type { TextFind } from '../../search/text-find.ts';
import { pageLanguage } from './search-item.ts';

/** So many sheets are read and their finds set in order, and so many are shown; who needs more asks more exactly. */
const most = 20;

/** The texts of the portal, ready to be searched. */
export interface Texts {
  /**
   * The pages whose text holds one of the queries, the best first. The first query is what was typed. With `passes` only pages
   * whose address it accepts.
   */
  readonly find: (queries: readonly string[], passes?: Passes) => Promise<readonly TextFind[]>;
}

type Passes = (address: string) => boolean;

/** What is used of Pagefind in the browser. */
interface Pagefind {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
}

/** Opens the text index in `folder`; `undefined` where it is missing, or where the browser may not run WebAssembly. */
export async function openTexts(folder: string): Promise<Texts | undefined> {
  try {
    if (!canCompile()) return undefined;
    const [pagefind] = await Promise.all([loadPagefind(folder), checkIndex(folder)]);
    return {
      async find(queries, passes) {
        const results = await search(pagefind, queries);
        const left = passes === undefined ? results : await filtered(results, folder, passes);
        const sheets = await Promise.all(left.slice(0, most).map(sheetOf));
        const finds = sheets.flatMap((sheet) => findsIn(sheet, queries));
        const passing = finds.filter(({ address }) => passes?.(address) !== false);
        return byPhrase(passing, queries).slice(0, most);
      },
    };
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

/** What holds one of the queries, each once. Who types marks means them: pages with the same marks come first. */
async function search(
  pagefind: Pagefind,
  queries: readonly string[],
): Promise<readonly PagefindResult[]> {
  const found = new Map<string, PagefindResult>();
  for (const exactDiacritics of hasMarks(queries[0] ?? '') ? [true, false] : [false]) {
    await pagefind.options({ exactDiacritics });
    for (const query of queries) {
      const { results } = await pagefind.search(strokesApart(query));
      for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
    }
  }
  return [...found.values()];
}

async function filtered(
  results: readonly PagefindResult[],
  folder: string,
  passes: Passes,
): Promise<readonly PagefindResult[]> {
  const response = await fetch(folder + addressFile(pageLanguage()));
  const addresses = new Map(Object.entries((await response.json()) as AddressFile));
  return results.filter(({ id }) => addresses.get(id)?.split(' ').some(passes) === true);
}

async function sheetOf({ data }: PagefindResult): Promise<FoundSheet> {
  const { raw_url: address, content, meta } = await data();
  const { title } = meta;
  return { title: title && strokesJoined(title), address, text: strokesJoined(content) };
}
