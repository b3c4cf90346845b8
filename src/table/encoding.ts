import { issueOf } from './codes.ts';
import { disguisedKind, isLfsPointer, utf16 } from './encoding-kind.ts';
import { letterFaults } from './encoding-letters.ts';
import { decodeUtf8, notUtf8 } from './encoding-utf8.ts';
import type { Issue } from './issue.ts';
import { firstLineTooLong, largestFile, longestLine } from './limits.ts';
import { positionAt, unifyLineEnds } from './lines.ts';

/** The text of a file, unless its bytes are no text that can be trusted, and what is wrong with them. */
export interface Decoded {
  /** NFC, lines ended by LF, without a byte order mark. */
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads bytes as strict UTF-8. Any other encoding is named, never guessed at: what a program guesses wrong is
 * published wrong.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const refused = refuse(bytes, file);
  if (refused !== undefined) return { text: undefined, issues: [refused] };
  const raw = decodeUtf8(bytes);
  if (raw === undefined) return { text: undefined, issues: [notUtf8(bytes, file)] };
  const { text: lines, mixed } = unifyLineEnds(raw);
  const text = lines.normalize('NFC');
  if (text.trim() === '') return { text: undefined, issues: [issueOf('file/empty', { file })] };
  const lineEnds =
    mixed === undefined
      ? []
      : [issueOf('file/mixed-line-ends', { file, ...positionAt(lines, mixed) })];
  const faults = letterFaults(text, file);
  // Between the marks of a conflict stand two versions of the same rows: neither can be read.
  const conflict = faults.filter(({ code }) => code === 'file/conflict-marker');
  if (conflict.length > 0) return { text: undefined, issues: conflict };
  return { text, issues: [...lineEnds, ...faults] };
}

/** The text of bytes that {@link decode} found to be text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const raw = decodeUtf8(bytes);
  return raw === undefined ? undefined : unifyLineEnds(raw).text.normalize('NFC');
}

/** The text from one byte to before another, of bytes that {@link decode} found to be text. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  const text = unifyLineEnds(asWritten.decode(bytes.subarray(from, to))).text.normalize('NFC');
  return from === 0 ? text.replace(/^\ufeff/, '') : text;
}

/** Only at the beginning of a file a byte order mark is none of its letters. */
const asWritten = new TextDecoder('utf-8', { ignoreBOM: true });

function refuse(bytes: Uint8Array, file: string): Issue | undefined {
  if (bytes.length > largestFile) return tooLarge(file, bytes.length);
  const kind = disguisedKind(bytes);
  if (kind !== undefined) return issueOf('file/not-csv', { file, details: { kind } });
  if (isLfsPointer(bytes)) return issueOf('file/lfs-pointer', { file, line: 1, column: 1 });
  const encoding = utf16(bytes);
  if (encoding !== undefined) return issueOf('encoding/utf-16', { file, details: { encoding } });
  const line = firstLineTooLong(bytes);
  if (line === undefined) return undefined;
  const details = { limit: longestLine / 1024 / 1024 };
  return issueOf('file/line-too-long', { file, line, column: 1, details });
}

/** A file over the limit of size, told before it is read. */
export function tooLarge(file: string, size: number): Issue {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const details = { size: megabytes(size), limit: megabytes(largestFile) };
  return issueOf('file/too-large', { file, details });
}
