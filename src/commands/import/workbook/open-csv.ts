import { tokenize } from '../../../table/delimiter.ts';
import { latin1, utf16 } from '../../../table/encoding-kind.ts';
import { decodeUtf8 } from '../../../table/encoding-utf8.ts';
import { readLegacy } from '../../../table/legacy.ts';
import { firstLineTooLong } from '../../../table/limits.ts';
import { positionAt, unifyLineEnds } from '../../../table/lines.ts';
import { checkQuotes } from '../../../table/quotes.ts';
import { encodingNamed } from '../legacy-encodings.ts';
import type { LegacyEncoding } from '../legacy-encodings.ts';
import { convert } from '../letters.ts';
import { Refusal } from '../refusal.ts';
import type { Cell, Workbook } from './workbook.ts';

const delimiters = [';', '\t', ',', '|'] as const;

/**
 * Reads a CSV file as other programs write it: any of the usual delimiters, UTF-8 or UTF-16, or an older encoding when it
 * is named. Every cell is text.
 * @throws Refusal when the bytes are no text in that encoding, or a quote is out of place.
 */
export function openCsv(
  bytes: Uint8Array,
  file: string,
  encoding: LegacyEncoding | undefined,
): Workbook {
  const line = firstLineTooLong(bytes);
  if (line !== undefined) throw new Refusal('line-too-long', { line });
  const decoded = decode(bytes, encoding);
  const text = unifyLineEnds(decoded.text)
    .text.normalize('NFC')
    .replace(/^\ufeff/, '');
  if (text.trim() === '') throw new Refusal('empty', {});
  const declared = /^"?sep=([;,\t|])"?[;,\t|]*\n/i.exec(text);
  const body = text.replace(declared?.[0] ?? '', '\n'.repeat(declared === null ? 0 : 1));
  const delimiter = declared?.[1] ?? delimiterOf(body);
  const [fault] = checkQuotes(body, delimiter).faults;
  if (fault !== undefined)
    throw new Refusal('quote', { line: positionAt(body, fault.offset).line });
  const rows = tokenize(body.replace(/\n$/, ''), delimiter).map((cells) => cells.map(cellOf));
  const sheet = { name: '', hidden: false, rows, merges: [] };
  return {
    file,
    kind: 'csv',
    sheets: [{ ...sheet, hiddenRows: new Set(), hiddenColumns: new Set() }],
    readAs: decoded.readAs,
  };
}

interface Decoded {
  readonly text: string;
  readonly readAs: LegacyEncoding | undefined;
}

function decode(bytes: Uint8Array, encoding: LegacyEncoding | undefined): Decoded {
  const unicode = decodeUnicode(bytes);
  if (unicode !== undefined) return { text: unicode, readAs: undefined };
  const raw = latin1(bytes);
  if (encoding !== undefined) return { text: convert(raw, encoding), readAs: encoding };
  throw refusalOf(raw);
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide !== undefined)
    return new TextDecoder(wide === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be').decode(bytes);
  return decodeUtf8(bytes);
}

/** Which encoding it is likely to be is said, never taken for granted. */
function refusalOf(raw: string): Refusal {
  const sample = raw.split('\n').find((one) => /[\u0080-\u00ff]/.test(one)) ?? '';
  const legacy = readLegacy(raw.slice(0, 1_000_000), sample.trim());
  if (legacy === undefined) return new Refusal('unknown-encoding', {});
  return new Refusal('legacy-encoding', {
    encoding: legacy.encoding,
    reading: legacy.text,
    option: encodingNamed(legacy.encoding),
  });
}

/** The mark with which most rows have one number of cells, and more than one. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 200).join('\n');
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, fit: fitOf(head, delimiter) }))
    .sort((a, b) => b.fit - a.fit);
  return best === undefined || best.fit === 0 ? ',' : best.delimiter;
}

function fitOf(text: string, delimiter: string): number {
  const widths = tokenize(text, delimiter).map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count + width / 1_000));
}

function cellOf(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { content: { kind: 'text', text }, font: undefined };
}
