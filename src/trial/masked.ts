import type { TableDefinition } from '../table/definition.ts';
import { withoutComments } from '../table/yaml-comments.ts';
import { readStart } from './file-start.ts';

/**
 * The bytes of a table file without the words of columns that the portal does not know: nothing else publishes them, and nothing reads
 * them. Each letter becomes an `x`, so that lines and columns stay as they are. A file without such columns stays the same bytes.
 */
export function maskedTable(bytes: Uint8Array, definition: TableDefinition): Uint8Array {
  const { header, records, delimiter } = readStart(bytes, definition);
  const unknown = header.flatMap((name, index) =>
    Object.hasOwn(definition.fields, name) ? [] : [index],
  );
  const [first] = records;
  if (unknown.length === 0 || first === undefined) return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const masked = maskCells(text, { from: first.line, delimiter, unknown: new Set(unknown) });
  return new TextEncoder().encode(masked);
}

interface Masking {
  /** The physical line where the rows begin, from 1. */
  readonly from: number;
  readonly delimiter: string;
  /** Which cells of a row, from 0. */
  readonly unknown: ReadonlySet<number>;
}

function maskCells(text: string, { from, delimiter, unknown }: Masking): string {
  let masked = '';
  let line = 1;
  let cell = 0;
  let quoted = false;
  for (const letter of text) {
    const isFrame = /["\r\n]/.test(letter) || (letter === delimiter && !quoted);
    masked += line >= from && unknown.has(cell) && !isFrame ? 'x' : letter;
    if (letter === '"') quoted = !quoted;
    if (letter === '\n') line += 1;
    if (quoted) continue;
    if (letter === delimiter) cell += 1;
    if (letter === '\n') cell = 0;
  }
  return masked;
}

/** The settings without what their comments say. */
export function maskedSettings(bytes: Uint8Array): string {
  return withoutComments(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}
