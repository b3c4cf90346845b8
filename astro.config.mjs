import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { headingIds as idsOfHeadings } from './src/content/body/headings.ts';
import { authorComponents } from './src/integrations/author-components.ts';
import { headingIds } from './src/integrations/heading-ids.ts';
import { links } from './src/integrations/links.ts';
import { selection } from './src/integrations/selection.ts';
import { textModules } from './src/integrations/text-modules.ts';
import { heldSelection } from './src/held.ts';
import { root, site } from './src/portal.ts';
import { contentFiles } from './src/table/contents.ts';
import { diskFolder } from './src/table/disk-folder.ts';

const texts = contentFiles(diskFolder(root)).texts.filter((file) => file.endsWith('.mdx'));

export default defineConfig({
  ...(site.url === undefined ? {} : { site: site.url }),
  base: site.base,
  outDir: process.env.ASTRO_OUT_DIR ?? './dist',
  ...(process.env.ASTRO_CACHE_DIR === undefined ? {} : { cacheDir: process.env.ASTRO_CACHE_DIR }),
  publicDir: resolve(root, 'public'),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Pages are written at once (`page-file.ts`): a second one at a time hides the wait for a claim, more would only fill the memory.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  devToolbar: { enabled: false },
  vite: {
    // A content security policy without inline script or style leaves nothing to inline.
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    plugins: [textModules({ root, texts })],
    // Each page names its scripts: by their component and what they hold.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } },
    },
  },
  markdown: {
    processor: satteri({
      hastPlugins: [links({ base: site.base }), headingIds(idsOfHeadings), authorComponents()],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), selection({ base: site.base, select: heldSelection })],
});

/** @param {{ name: string }} entry */
function scriptFile({ name }) {
  return `_astro/${name.split('.')[0]}.[hash].js`;
}
