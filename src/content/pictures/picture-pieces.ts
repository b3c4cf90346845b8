import type { PictureKind } from '../../model/picture.ts';

/** What a camera or a program wrote beside a picture. */
export interface PicturePiece {
  readonly name: 'exif' | 'xmp';
  readonly data: Uint8Array;
}

/** The pieces of a picture that tell about it: the picture itself is not decoded. A broken file gives those up to the break. */
export function picturePieces(kind: PictureKind, bytes: Uint8Array): readonly PicturePiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'jpeg') return segmentsOf(view);
  if (kind === 'png') return chunksOf(view, { from: 8, little: false });
  return kind === 'webp' ? chunksOf(view, { from: 12, little: true }) : [];
}

/** JPEG: before the picture lie segments, each with a marker and its length. */
function segmentsOf(view: DataView): readonly PicturePiece[] {
  const found: PicturePiece[] = [];
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const size = view.getUint16(at + 2);
    if (marker === 0xda || size < 2) break;
    const data = cut(view, at + 4, size - 2);
    if (marker === 0xe1) found.push(...namedSegment(data));
    at += 2 + size;
  }
  return found;
}

function namedSegment(data: Uint8Array): readonly PicturePiece[] {
  const start = latin(data.subarray(0, 32));
  if (start.startsWith('Exif\0\0')) return [{ name: 'exif', data: data.subarray(6) }];
  return start.startsWith('http://ns.adobe.com/') ? [{ name: 'xmp', data }] : [];
}

const pieceNames: ReadonlyMap<string, PicturePiece['name']> = new Map([
  ['eXIf', 'exif'],
  ['EXIF', 'exif'],
  ['iTXt', 'xmp'],
  ['XMP ', 'xmp'],
]);

/** PNG: length, name, data, checksum. WebP: name, length, data, a byte more after an odd length. */
function chunksOf(
  view: DataView,
  { from, little }: { readonly from: number; readonly little: boolean },
): readonly PicturePiece[] {
  const found: PicturePiece[] = [];
  for (let at = from; at + 8 <= view.byteLength;) {
    const size = view.getUint32(little ? at + 4 : at, little);
    const name = pieceNames.get(latin(cut(view, little ? at : at + 4, 4)));
    const data = cut(view, at + 8, size);
    if (name !== undefined) found.push({ name, data: name === 'exif' ? withoutName(data) : data });
    at += 8 + size + (little ? size % 2 : 4);
  }
  return found;
}

/** Some programs write the name of JPEG before it here too. */
function withoutName(data: Uint8Array): Uint8Array {
  return latin(data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data;
}

function cut({ buffer, byteOffset, byteLength }: DataView, from: number, size: number): Uint8Array {
  const start = Math.min(from, byteLength);
  return new Uint8Array(buffer, byteOffset + start, Math.min(size, byteLength - start));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
