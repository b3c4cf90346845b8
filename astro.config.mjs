import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { headingIds as idsOfHeadings } from './src/content/body/headings.ts';
import { authorComponents } from './src/integrations/author-components.ts';
import { bundle } from './src/integrations/bundle.ts';
import { headingIds } from './src/integrations/heading-ids.ts';
import { links } from './src/integrations/links.ts';
import { textModules } from './src/integrations/text-modules.ts';
import { base, origin, root } from './src/place.ts';
import { contentFiles } from './src/table/contents.ts';
import { diskFolder } from './src/table/disk-folder.ts';

const { ASTRO_BUNDLE_DIR, ASTRO_CACHE_DIR, ASTRO_OUT_DIR } = process.env;

const texts = contentFiles(diskFolder(root)).texts.filter((file) => file.endsWith('.mdx'));

export default defineConfig({
  ...(origin === undefined ? {} : { site: origin }),
  base,
  outDir: ASTRO_OUT_DIR ?? './dist',
  ...(ASTRO_CACHE_DIR === undefined ? {} : { cacheDir: ASTRO_CACHE_DIR }),
  // A build copies it by itself (`put-public.ts`); the preview serves it.
  publicDir:
    ASTRO_BUNDLE_DIR === undefined ? resolve(root, 'public') : `${ASTRO_BUNDLE_DIR}.public`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
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
      hastPlugins: [links({ base }), headingIds(idsOfHeadings), authorComponents()],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    ...(ASTRO_BUNDLE_DIR === undefined ? [] : [bundle({ folder: ASTRO_BUNDLE_DIR })]),
  ],
});

/** @param {{ name: string }} entry */
function scriptFile({ name }) {
  return `_astro/${name.split('.')[0]}.[hash].js`;
}
