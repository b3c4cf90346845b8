import type { AstroIntegration } from 'astro';

export interface SelectionOptions {
  /** Files not to be made, from the root of the site, with `/`. Asked once, before the first. */
  readonly omit: () => ReadonlySet<string>;
}

/** Leaves out some of the pages and data files: whoever asks for that has them already. */
export function selection({ omit }: SelectionOptions): AstroIntegration {
  return {
    name: 'selected-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const omitted = omit();
        if (omitted.size === 0) return;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'selected-pages',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(
              ({ pathname, route }) => !omitted.has(fileOf(pathname, route.type)),
            );
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
