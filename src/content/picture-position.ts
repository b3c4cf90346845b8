import type { PictureKind } from '../model/picture.ts';
import { picturePieces } from './picture-pieces.ts';
import { hasGpsPosition } from './tiff-tags.ts';

/** A packet of XMP names a position by words, whatever prefix it gives them. */
const inWords = /\bGPS(?:Latitude|Longitude)\b/;

/** Whether a picture tells where it was taken, in what cameras write beside it (Exif, XMP). */
export function tellsPosition(kind: PictureKind, bytes: Uint8Array): boolean {
  return picturePieces(kind, bytes).some(({ name, data }) =>
    name === 'exif' ? hasGpsPosition(data) : inWords.test(new TextDecoder('latin1').decode(data)),
  );
}
