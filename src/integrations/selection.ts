import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { putFile } from './page-file.ts';
import { inRuns } from './runs.ts';

/** Files to leave out, and perhaps the only ones to make. */
export interface Selection {
  readonly omit: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | undefined;
  /** When several processes share the work, `index` of `count`, from 0: `claim` asks whether a run of files is to be made here. */
  readonly sharing:
    | {
        readonly index: number;
        readonly count: number;
        readonly claim: (run: number) => Promise<boolean>;
      }
    | undefined;
  /** Called after each file. */
  readonly onMade: () => void;
}

export interface SelectionOptions {
  /** Where the portal lies on its host: `/` or `/a/b/`. */
  readonly base: string;
  /** Which files are made, from the root of the site, with `/`: asked once, and waited for before the first is made. */
  readonly select: () => Promise<Selection> | undefined;
}

/**
 * Leaves out some of the pages and data files: whoever asks for that has them already, or another process makes them. The files of
 * one address in every language, and its parts, are made one after the other.
 */
export function selection({ base, select }: SelectionOptions): AstroIntegration {
  let folder = '';
  return {
    name: 'selected-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const selected = select();
        if (selected !== undefined)
          setPrerenderer((usual) => selective(usual, { base, folder, selected }));
      },
    },
  };
}

interface Selective extends Pick<SelectionOptions, 'base'> {
  /** Of the site. */
  readonly folder: string;
  readonly selected: Promise<Selection>;
}

function selective(
  usual: AstroPrerenderer,
  { base, folder, selected }: Selective,
): AstroPrerenderer {
  const runOf = new Map<string, number>();
  const own = selected.then(({ sharing }) => claims(sharing?.claim));
  return {
    ...usual,
    name: 'selected-pages',
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const { omit, only, sharing } = await selected;
      const wanted = paths.flatMap((path) => {
        const file = fileOf(path.pathname, path.route.type);
        return omit.has(file) || only?.has(file) === false ? [] : [{ path, file }];
      });
      const runs = inRuns(wanted, ({ file }) => file);
      if (sharing === undefined) return runs.flat().map(({ path }) => path);
      runs.forEach((run, number) => {
        for (const { file } of run) runOf.set(file, number);
      });
      // Each process begins elsewhere; where it meets another it is refused what that one has made.
      const first = Math.floor((runs.length * sharing.index) / sharing.count);
      return [...runs.slice(first), ...runs.slice(0, first)].flat().map(({ path }) => path);
    },
    async render(request, options) {
      const { onMade } = await selected;
      const isOwn = await own;
      const path = decodeURIComponent(new URL(request.url).pathname).slice(base.length);
      const file = fileOf(path, options.routeData.type);
      if (isOwn !== undefined) {
        const run = runOf.get(file);
        // Astro writes no file for an answer without a body.
        if (run !== undefined && !(await isOwn(run))) return new Response(null);
      }
      const made = await usual.render(request, options);
      onMade();
      return made instanceof Response ? await putFile(made, folder, file) : made;
    },
  };
}

/** Asks for each run once. */
function claims(
  claim: ((run: number) => Promise<boolean>) | undefined,
): ((run: number) => Promise<boolean>) | undefined {
  if (claim === undefined) return undefined;
  const asked = new Map<number, Promise<boolean>>();
  return (run) => {
    const answer = asked.get(run) ?? claim(run);
    asked.set(run, answer);
    return answer;
  };
}

function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
