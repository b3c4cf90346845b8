/** What a file of a video is by its first bytes, whatever its name says. */
export type VideoKind = 'webm' | 'mp4' | 'other';

/** What is served: browsers play these. */
export function videoKind(bytes: Uint8Array): VideoKind {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (start.startsWith('\x1a\x45\xdf\xa3')) return start.includes('webm') ? 'webm' : 'other';
  // A film straight from a telephone (QuickTime) is built alike, and not played everywhere.
  return /^....ftyp(?!qt)/s.test(start) ? 'mp4' : 'other';
}

/** Whether an MP4 can be played while it comes: its table (`moov`) lies before the pictures (`mdat`). */
export function playsWhileLoading(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 16 <= view.byteLength;) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'moov') return true;
    if (name === 'mdat') return false;
    const size = view.getUint32(at);
    // 1: the length has eight bytes and follows the name.
    const length = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
    if (length < 8) return false;
    at += length;
  }
  return false;
}
