import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { root } from './portal.ts';

/** Texts of the administration. What they may hold is checked before Astro sees them (`src/content/`). */
const pages = defineCollection({
  loader: glob({ base: resolve(root, 'content/pages'), pattern: '**/*.mdx' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

export const collections = { pages };
