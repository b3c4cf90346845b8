import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '../../../portal.ts';
import type { PublishedName } from '../../../trial/published.ts';

/** Each file of a table as it lies in `data/`, byte for byte, packed: the check in a browser names its lines and cells. */
export const getStaticPaths: GetStaticPaths = () =>
  published().names.map((file) => ({ params: { name: file.name }, props: { file } }));

export const GET: APIRoute<{ file: PublishedName }> = ({ props: { file } }) =>
  new Response(new Uint8Array(published().packedOf(file)), {
    headers: { 'content-type': 'application/octet-stream' },
  });
