import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { root } from './place.ts';

/** Texts of the administration. What they may hold is checked before Astro sees them (`src/content/`). */
const pages = defineCollection({
  loader: glob({ base: resolve(root, 'content/pages'), pattern: '**/*.mdx' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

/** The summaries of directives. Their heads are read in `src/content/`; those in a second language have none. */
const directives = defineCollection({
  loader: glob({ base: resolve(root, 'content/directives'), pattern: '**/*.mdx' }),
  schema: z.looseObject({}),
});

/** Guides and news. Their heads are read in `src/content/`, and their pictures served by `pages/hinh`. */
const guides = defineCollection({
  loader: glob({ base: resolve(root, 'content/guides'), pattern: '**/*.mdx' }),
  schema: z.looseObject({}),
});

const news = defineCollection({
  loader: glob({ base: resolve(root, 'content/news'), pattern: '**/*.mdx' }),
  schema: z.looseObject({}),
});

export const collections = { pages, directives, guides, news };
