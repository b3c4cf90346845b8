import type { AstroIntegration } from 'astro';

export interface SelectionOptions {
  /** What is left out; asked once, before the first page: files from the root of the site, with `/`, and perhaps all data files. */
  readonly back: () => { readonly omit: ReadonlySet<string>; readonly dataFiles: boolean };
}

/** Leaves out some of the pages and data files: whoever asks for that has them already. */
export function selection({ back }: SelectionOptions): AstroIntegration {
  return {
    name: 'selected-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const { omit, dataFiles } = back();
        if (omit.size === 0 && dataFiles) return;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'selected-pages',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(
              ({ pathname, route: { type } }) =>
                !omit.has(fileOf(pathname, type)) && (dataFiles || type === 'page'),
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
