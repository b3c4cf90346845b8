import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** A page or data file that the site must have. */
export interface PagePath {
  /** From the root of the site, with `/`. */
  readonly file: string;
  /** As its address, below the base path. */
  readonly path: string;
  readonly route: RouteData;
}

/** The bundled code of all pages, ready to make them with the portal that this process holds. */
export interface PageBundle {
  /** @throws Error when two pages have one address: one would be lost. */
  readonly paths: () => Promise<readonly PagePath[]>;
  /** Makes one. @throws whatever the page throws, and Error when it has no answer. */
  readonly make: (page: PagePath) => Promise<ReadableStream<Uint8Array>>;
}

/** What Astro's bundle of prerendered pages exports (`astro/entrypoints/prerender`), as far as it is used. */
interface Bundled {
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
    setOptions(options: AppOptions): void;
    /** Whether a page comes while it is made. */
    resolveStreaming(): boolean;
    render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  };
}

interface AppOptions {
  readonly settings: { readonly scripts: readonly never[] };
  readonly logger: { readonly options: { readonly destination: Destination } };
}

interface Destination {
  readonly write: (said: { readonly level: string; readonly message: string }) => void;
}

const toErrorOutput: Destination = {
  write({ level, message }) {
    process.stderr.write(`[${level.toUpperCase()}] ${message}\n`);
  },
};

/**
 * Loads the bundle in a folder; `base` and `origin` (perhaps unknown) are those of the portal. Our pages place their style and
 * scripts themselves, so what Astro would tell its own prerenderer of these is empty.
 */
export async function openBundle(
  folder: string,
  {
    base,
    origin = 'http://localhost',
  }: { readonly base: string; readonly origin?: string | undefined },
): Promise<PageBundle> {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*mjs$/.test(name));
  if (entry === undefined) throw new Error(`no bundle of pages in ${folder}`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as Bundled;
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: toErrorOutput } },
  });
  // Made in one piece, the bytes of a page would stay with all that Astro knows of it until V8 looks through its whole heap: so many,
  // outside of it, that V8 would do so every few seconds, through all rows. Of one that comes while it is made nothing stays.
  app.resolveStreaming = () => true;
  return {
    async paths() {
      const all = await new StaticPaths(app).getAll();
      return apart(all.map(({ pathname, route }) => pagePath(pathname, route)));
    },
    async make({ file, path, route }) {
      const made = await app.render(new Request(`${origin}${base}${path}`), { routeData: route });
      const isAnswer = made.ok || file === missing;
      if (!isAnswer || made.body === null)
        throw new Error(`no page came: status ${String(made.status)}`);
      return made.body;
    },
  };
}

/** The page of an address that leads nowhere: its own answer says so. */
const missing = '404.html';

function pagePath(pathname: string, route: RouteData): PagePath {
  const path = pathname.replace(/^\//, '');
  const file = path.replace(/\/$/, '');
  // The address of a data file ends as Astro says.
  if (route.type !== 'page') return { file, path, route };
  if (file === '404') return { file: missing, path: '404/', route };
  return file === ''
    ? { file: 'index.html', path: '', route }
    : { file: `${file}/index.html`, path: `${file}/`, route };
}

function apart(pages: readonly PagePath[]): readonly PagePath[] {
  const first = new Map<string, PagePath>();
  for (const page of pages) {
    const other = first.get(page.file);
    if (other !== undefined)
      throw new Error(
        `two pages have the address ${page.file}: ${other.route.component} and ${page.route.component}`,
      );
    first.set(page.file, page);
  }
  return pages;
}
