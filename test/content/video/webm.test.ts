import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webmSeconds } from '../../../src/content/video/webm.ts';

const file = join(
  import.meta.dirname,
  '../../fixtures/broken/captions-after-end/public/video/nop-ho-so.webm',
);
const film = readFileSync(file);

test('the length of a WebM file is what its head says', () => {
  expect(webmSeconds(film)).toBe(8);
});

test('another file has no length', () => {
  expect(webmSeconds(new TextEncoder().encode('WEBVTT\n'))).toBeUndefined();
  expect(webmSeconds(new Uint8Array())).toBeUndefined();
});

test('a broken file is read to no harm', () => {
  const broken = fc.tuple(fc.nat(film.length - 1), fc.nat(255)).map(([at, byte]) => {
    const bytes = Uint8Array.from(film);
    bytes[at] = byte;
    return bytes;
  });
  fc.assert(
    fc.property(broken, (bytes) => {
      const seconds = webmSeconds(bytes);
      return seconds === undefined || typeof seconds === 'number';
    }),
  );
  for (const end of film.keys()) expect(() => webmSeconds(film.subarray(0, end))).not.toThrow();
});
