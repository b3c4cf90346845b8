import { readCsv } from '../table/csv.ts';
import type { Csv } from '../table/csv.ts';
import type { TableDefinition } from '../table/definition.ts';

/** So much of a file is looked at for its header. */
export const startLength = 64 * 1024;

/** The header of a file by its first bytes, as a table of this definition, and the first rows. */
export function readStart(bytes: Uint8Array, { fields }: TableDefinition): Csv {
  return readCsv(wholeLines(bytes), '', { known: Object.keys(fields), required: [] });
}

/** What was cut in the middle of a line, or of a letter, would be a fault of its own. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length < startLength) return bytes;
  const start = bytes.subarray(0, startLength);
  const end = start.lastIndexOf(10);
  return end === -1 ? start : start.subarray(0, end + 1);
}
