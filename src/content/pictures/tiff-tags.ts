/** Tags of TIFF (Exif 2.32): where the blocks of the photo and of its position lie, and what in them tells of whom or where. */
const photoBlock = 0x8769;
const gpsBlock = 0x8825;
const latitude = 2;
const longitude = 4;
/** The serial number in the head of a raw photo, then the owner and the serial numbers of camera and lens. */
const cameraTags = [0xc62f, 0xa430, 0xa431, 0xa435];

/**
 * Whether an Exif block (TIFF) gives a position. A block that names the clock of satellites alone, as some cameras write
 * indoors, gives none.
 */
export function hasGpsPosition(bytes: Uint8Array): boolean {
  const tiff = opened(bytes);
  const tags = blockOf(tiff, gpsBlock);
  return tags.has(latitude) && tags.has(longitude);
}

/** Whether it names the owner of the camera or gives a serial number. Many cameras leave room for an owner and fill in none. */
export function namesCamera(bytes: Uint8Array): boolean {
  const tiff = opened(bytes);
  const tags = new Map([...tiff.first, ...blockOf(tiff, photoBlock)]);
  return cameraTags.some((tag) => isFilled(tiff, tags.get(tag)));
}

interface Tiff {
  readonly view: DataView;
  readonly little: boolean;
  /** The first directory: each tag with the place of its entry. */
  readonly first: ReadonlyMap<number, number>;
}

function opened(bytes: Uint8Array): Tiff {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return { view, little: false, first: new Map() };
  const little = view.getUint16(0) === 0x4949;
  return { view, little, first: tagsAt(view, view.getUint32(4, little), little) };
}

function blockOf({ view, little, first }: Tiff, tag: number): ReadonlyMap<number, number> {
  const entry = first.get(tag);
  return entry === undefined ? new Map() : tagsAt(view, view.getUint32(entry + 8, little), little);
}

function tagsAt(view: DataView, at: number, little: boolean): ReadonlyMap<number, number> {
  const tags = new Map<number, number>();
  if (at + 2 > view.byteLength) return tags;
  const count = view.getUint16(at, little);
  for (let entry = at + 2; entry + 12 <= view.byteLength && tags.size < count; entry += 12)
    tags.set(view.getUint16(entry, little), entry);
  return tags;
}

/** Whether a text holds more than blanks. Up to four letters lie in the entry itself, more where it points to. */
function isFilled({ view, little }: Tiff, entry: number | undefined): boolean {
  if (entry === undefined) return false;
  const length = view.getUint32(entry + 4, little);
  const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at < end; at += 1) if (view.getUint8(at) > 0x20) return true;
  return false;
}
