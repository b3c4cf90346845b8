import type { APIRoute, GetStaticPaths } from 'astro';
import { tableCsv } from '../../feeds/csv.ts';
import { sampleWord } from '../../feeds/sample.ts';
import { downloads, site } from '../../portal.ts';

/** One CSV for each table that has rows. */
export const getStaticPaths: GetStaticPaths = () =>
  downloads
    .filter(({ rows }) => rows.length > 0)
    .map(({ definition }) => ({ params: { table: definition.name } }));

export const GET: APIRoute = ({ params }) => {
  const download = downloads.find(({ definition }) => definition.name === params['table']);
  if (download === undefined) return new Response(undefined, { status: 404 });
  return new Response(tableCsv(download.definition, download.rows, sampleWord(site.settings)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
