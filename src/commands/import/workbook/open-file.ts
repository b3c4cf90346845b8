import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { disguisedKind } from '../../../table/encoding-kind.ts';
import type { LegacyEncoding } from '../legacy-encodings.ts';
import { Refusal } from '../refusal.ts';
import { openCsv } from './open-csv.ts';
import { openXlsx } from './open-xlsx.ts';
import type { Workbook } from './workbook.ts';

/** As a file lies on the disk: packed workbooks of this size hold more rows than are read. */
const largest = 20 * 1024 * 1024;

/**
 * Reads a file as what it is, whatever its name says.
 * @throws Refusal when it is neither an `.xlsx` workbook nor a text with delimiters.
 */
export async function openFile(
  path: string,
  encoding: LegacyEncoding | undefined,
): Promise<Workbook> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) throw new Refusal('no-file', { file: path });
  if (stat.size > largest) throw new Refusal('too-large', { limit: largest / 1024 / 1024 });
  if (stat.size === 0) throw new Refusal('empty', {});
  const bytes = readFileSync(path);
  const kind = disguisedKind(bytes);
  if (kind === undefined) return openCsv(bytes, basename(path), encoding);
  if (kind.includes('ZIP') && !kind.includes('GZIP')) return openXlsx(bytes, basename(path));
  // A locked workbook is put into the container of the old format; the name of its stream tells it.
  if (kind.includes('.xls') && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new Refusal('locked', {});
  throw new Refusal('not-xlsx', { kind: kind.startsWith('HTML') ? 'HTML' : kind });
}
