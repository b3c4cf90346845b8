import { issueOf } from './codes.ts';
import { latin1 } from './encoding-kind.ts';
import type { Issue } from './issue.ts';
import { readLegacy } from './legacy.ts';
import { positionAt, unifyLineEnds } from './lines.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of UTF-8 bytes without a byte order mark; `undefined` when a byte is wrong. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names the first byte that is not UTF-8, and the encoding the file is likely to have. */
export function notUtf8(bytes: Uint8Array, file: string): Issue {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const offset = firstLoss(lenient, bytes);
  const { text } = unifyLineEnds(lenient.slice(0, offset.inText));
  const place = { file, ...positionAt(text, text.length) };
  const cell = cellAround(bytes, offset.inBytes);
  const legacy = readLegacy(latin1(bytes.subarray(0, 1_000_000)), cell);
  if (legacy !== undefined) {
    const details = { encoding: legacy.encoding, reading: legacy.text };
    return issueOf('encoding/legacy', { ...place, value: cell, details });
  }
  const byte = (bytes[offset.inBytes] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return issueOf('encoding/not-utf-8', { ...place, value: cell, details: { byte } });
}

const encoder = new TextEncoder();

/** The first U+FFFD that the decoder put for a wrong byte: in the bytes it is not U+FFFD itself. */
function firstLoss(lenient: string, bytes: Uint8Array): { inText: number; inBytes: number } {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let inBytes = mark;
  let done = 0;
  for (let at = lenient.indexOf('\ufffd'); at !== -1; at = lenient.indexOf('\ufffd', at + 1)) {
    inBytes += encoder.encode(lenient.slice(done, at)).length;
    done = at;
    if (bytes[inBytes] !== 0xef || bytes[inBytes + 1] !== 0xbf || bytes[inBytes + 2] !== 0xbd)
      return { inText: at, inBytes };
  }
  return { inText: lenient.length, inBytes: bytes.length };
}

/** The cell a byte stands in, as one character a byte: up to the next comma, tab, semicolon, quote or line end. */
function cellAround(bytes: Uint8Array, offset: number): string {
  const from = Math.max(0, offset - 200);
  const around = latin1(bytes.subarray(from, offset + 200));
  const before = /[^,;\t"\r\n]*$/.exec(around.slice(0, offset - from))?.[0] ?? '';
  const after = /^[^,;\t"\r\n]*/.exec(around.slice(offset - from))?.[0] ?? '';
  return before + after;
}
