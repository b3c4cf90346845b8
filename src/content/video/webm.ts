/** Elements of a WebM file that lead to its length (Matroska, RFC 9559). */
const ids = { segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489 } as const;

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** The length of a WebM file in seconds, as its head says; `undefined` for another file or one that does not say. */
export function webmSeconds(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segment = find(view, { id: 0, from: 0, to: bytes.length }, ids.segment);
  const info = segment && find(view, segment, ids.info);
  const duration = info && find(view, info, ids.duration);
  if (info === undefined || duration === undefined) return undefined;
  const scale = find(view, info, ids.scale);
  const nanoseconds = scale === undefined ? 1_000_000 : wholeIn(view, scale);
  const size = duration.to - duration.from;
  if (size !== 4 && size !== 8) return undefined;
  const ticks = size === 4 ? view.getFloat32(duration.from) : view.getFloat64(duration.from);
  return (ticks * nanoseconds) / 1e9;
}

/** The first element of an id directly in another one; nothing that runs over the end is followed. */
function find(view: DataView, { from, to }: Element, wanted: number): Element | undefined {
  let at = from;
  while (at < to) {
    const id = numberAt(view, at, to, true);
    const size = id && numberAt(view, id.next, to, false);
    if (size === undefined) return undefined;
    // A size of ones alone says that the end is not known: it is that of the parent.
    const end = size.unknown ? to : Math.min(to, size.next + size.value);
    if (id?.value === wanted) return { id: wanted, from: size.next, to: end };
    at = end;
  }
  return undefined;
}

/** A number of EBML: the zeros before its first one tell how many bytes it has; an id keeps that one, a size does not. */
function numberAt(view: DataView, at: number, to: number, keep: boolean) {
  if (at >= to) return undefined;
  const first = view.getUint8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > to) return undefined;
  const marker = 0x80 >> (length - 1);
  let value = keep ? first : first & (marker - 1);
  let unknown = value === marker - 1;
  for (let byte = 1; byte < length; byte++) {
    value = value * 256 + view.getUint8(at + byte);
    unknown &&= view.getUint8(at + byte) === 255;
  }
  return { value, unknown, next: at + length };
}

function wholeIn(view: DataView, { from, to }: Element): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 256 + view.getUint8(at);
  return value;
}
