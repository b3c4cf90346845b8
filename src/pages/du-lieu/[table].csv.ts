import type { APIRoute, GetStaticPaths } from 'astro';
import { csvStretches } from '../../feeds/csv.ts';
import { sampleWord } from '../../feeds/sample.ts';
import { downloads, lastingSite } from '../../portal.ts';

/** One CSV for each table that has rows. */
export const getStaticPaths: GetStaticPaths = () =>
  downloads
    .filter(({ rows }) => rows.length > 0)
    .map(({ definition }) => ({ params: { table: definition.name } }));

export const GET: APIRoute = ({ params }) => {
  const download = downloads.find(({ definition }) => definition.name === params['table']);
  if (download === undefined) return new Response(undefined, { status: 404 });
  const { definition, rows } = download;
  const stretches = csvStretches(definition, rows, sampleWord(lastingSite.settings));
  return new Response(bytesOf(stretches), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

/** Letters become bytes a stretch at a time: the largest table, as one text, would be the largest thing in memory. */
function bytesOf(stretches: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(stream) {
      const next = stretches.next();
      if (next.done === true) stream.close();
      else stream.enqueue(encoder.encode(next.value));
    },
  });
}
