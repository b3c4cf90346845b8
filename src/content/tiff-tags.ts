/** Tags of TIFF (Exif 2.32): where the block of the position lies, and what in it is a place. */
const gpsBlock = 0x8825;
const latitude = 2;
const longitude = 4;

/**
 * Whether an Exif block (TIFF) gives a position. A block that names the clock of satellites alone, as some cameras write
 * indoors, gives none.
 */
export function hasGpsPosition(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return false;
  const little = view.getUint16(0) === 0x4949;
  const first = tagsAt(view, view.getUint32(4, little), little);
  const block = first.get(gpsBlock);
  if (block === undefined) return false;
  const tags = tagsAt(view, block, little);
  return tags.has(latitude) && tags.has(longitude);
}

/** The tags of a directory with their value as a number, which for long values is their place. */
function tagsAt(view: DataView, at: number, little: boolean): ReadonlyMap<number, number> {
  const tags = new Map<number, number>();
  if (at + 2 > view.byteLength) return tags;
  const count = view.getUint16(at, little);
  for (let entry = at + 2; entry + 12 <= view.byteLength && tags.size < count; entry += 12)
    tags.set(view.getUint16(entry, little), view.getUint32(entry + 8, little));
  return tags;
}
