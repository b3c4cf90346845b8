import { unzipSync, zipSync } from 'fflate';
import { Refusal } from '../refusal.ts';

/** The parts of a workbook by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** What a whole workbook may hold unpacked: a year of all units of a province stays far below. */
const mostUnpacked = 100 * 1024 * 1024;

const mostParts = 2_000;

/** Pictures, macros, links to other workbooks: nothing of them is read. */
const wanted =
  /^(?:\[Content_Types\]\.xml|mimetype|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.(?:xml|bin)(?:\.rels)?|xl\/(?:styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks what is read of a workbook. The sizes that the archive declares are summed before anything is unpacked, and
 * no part is unpacked beyond what was declared for it.
 * @throws Refusal for an archive that is no workbook, is locked, or would be too large.
 */
export function unpack(bytes: Uint8Array): Parts {
  let unpacked = 0;
  let parts = 0;
  const contents = unpacking(bytes, (name, size) => {
    parts += 1;
    if (parts > mostParts) throw new Refusal('too-large', { limit: megabytes(mostUnpacked) });
    if (!wanted.test(name)) return false;
    unpacked += size;
    if (unpacked > mostUnpacked) throw new Refusal('too-large', { limit: megabytes(mostUnpacked) });
    return true;
  });
  if (contents['xl/workbook.xml'] !== undefined) return contents;
  const mimetype = new TextDecoder().decode(contents['mimetype'] ?? new Uint8Array());
  if (mimetype.includes('opendocument')) throw new Refusal('not-xlsx', { kind: '.ods' });
  if (contents['xl/workbook.bin'] !== undefined) throw new Refusal('not-xlsx', { kind: '.xlsb' });
  throw new Refusal('not-xlsx', { kind: 'ZIP' });
}

/** The parts as an archive again, with nothing else in it. */
export function packed(parts: Parts): Uint8Array {
  return zipSync({ ...parts }, { level: 0, mtime: '1980-01-01T12:00:00' });
}

function unpacking(
  bytes: Uint8Array,
  accept: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => accept(name, originalSize) });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', {});
  }
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
