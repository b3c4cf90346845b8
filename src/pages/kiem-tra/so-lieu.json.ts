import type { APIRoute } from 'astro';
import { published } from '../../portal.ts';

/** What the page that checks files must fetch: it asks for this when the first file is dropped. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(published().index), {
    headers: { 'content-type': 'application/json' },
  });
