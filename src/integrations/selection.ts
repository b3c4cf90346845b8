import type { AstroIntegration } from 'astro';

export interface SelectionOptions {
  /** The files to make, from the root of the site with `/`; `undefined`: all. Asked once, before the first. */
  readonly files: () => ReadonlySet<string> | undefined;
}

/** Makes only some of the pages and data files; whoever asks for that has the others. */
export function selection({ files }: SelectionOptions): AstroIntegration {
  return {
    name: 'selected-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const wanted = files();
        if (wanted === undefined) return;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'selected-pages',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname, route }) => wanted.has(fileOf(pathname, route.type)));
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
