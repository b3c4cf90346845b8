import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro bundles the code of the pages and makes none: the bundle is put at `folder`, a path of the same disk that does not exist
 * yet. Other processes make pages from it, each with data that it read itself, so that Astro starts once and need not know the data.
 */
export function bundle({ folder }: { readonly folder: string }): AstroIntegration {
  let made = '';
  return {
    name: 'bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        made = join(fileURLToPath(config.outDir), '.prerender');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundle',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are made elsewhere')),
          // Astro removes the bundle right after this.
          teardown: () => rename(made, folder),
        });
      },
    },
  };
}
