import type { AstroIntegration } from 'astro';

/** Files to leave out, and perhaps the only ones to make. */
export interface Selection {
  readonly omit: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | undefined;
}

export interface SelectionOptions {
  /** Which files are made, from the root of the site, with `/`: asked once, before the first. */
  readonly select: () => Selection | undefined;
}

/** Leaves out some of the pages and data files: whoever asks for that has them already. */
export function selection({ select }: SelectionOptions): AstroIntegration {
  return {
    name: 'selected-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const selected = select();
        if (selected === undefined) return;
        const { omit, only } = selected;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'selected-pages',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname, route }) => {
              const file = fileOf(pathname, route.type);
              return !omit.has(file) && (only?.has(file) ?? true);
            });
          },
        }));
      },
    },
  };
}

function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
