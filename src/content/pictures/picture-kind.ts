import type { PictureKind } from '../../model/picture.ts';

/** What a picture is by its first bytes, whatever its name says; `undefined` for what is not served. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = latin(bytes, 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^RIFF....WEBP/s.test(start)) return 'webp';
  return isSvg(bytes) ? 'svg' : undefined;
}

const others: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^GIF8/, 'GIF'],
  [/^....ftyp(?:avif|avis)/s, 'AVIF'],
  [/^....ftyp(?:heic|heix|hevc|mif1|msf1)/s, 'HEIC'],
  [/^BM/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'JPEG XL'],
  [/^\0\0\x01\0/, 'ICO'],
  [/^%PDF/, 'PDF'],
];

/** The name of another kind of file, for the message. */
export function otherKind(bytes: Uint8Array): string {
  const start = latin(bytes, 0, 16);
  return others.find(([pattern]) => pattern.test(start))?.[1] ?? '?';
}

/** An SVG begins with its tag, perhaps after an XML declaration, a document type and comments. */
function isSvg(bytes: Uint8Array): boolean {
  const start = latin(bytes, 0, 4096).replace(/^\xef\xbb\xbf/, '');
  return /^\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>/]/is.test(start);
}

/** Bytes as characters, one each. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
