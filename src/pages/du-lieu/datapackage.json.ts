import type { APIRoute } from 'astro';
import { dataPackage } from '../../feeds/datapackage.ts';
import { downloads, site } from '../../portal.ts';

/** The descriptor of the downloads. */
export const GET: APIRoute = () => {
  const published = downloads.filter(({ rows }) => rows.length > 0);
  const descriptor = dataPackage(
    site,
    published.map(({ definition }) => definition),
  );
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
