import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../model/picture.ts';
import { pictureBytes, portal } from '../../portal.ts';

/** Each picture that a text shows, byte for byte. Its name changes with it. */
export const getStaticPaths: GetStaticPaths = () =>
  [...new Map([...portal.pictures.values()].map((picture) => [picture.name, picture]))].map(
    ([name, picture]) => ({ params: { picture: name }, props: { picture } }),
  );

const types: Readonly<Record<Picture['kind'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture } }) =>
  new Response(pictureBytes(picture), { headers: { 'content-type': types[picture.kind] } });
