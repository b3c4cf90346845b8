import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import { isManifestIn } from '../../src/commands/build/kept/manifest.ts';
import type { Results } from './results.ts';

/**
 * The file that all numbers are to be written to, absolute.
 * @throws UsageError when nothing can be written there: it would be found out after an hour of measuring.
 */
export function fileToWrite(text: string): string {
  const file = resolve(text);
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new UsageError({
      vi: `--json: không ghi được vào thư mục "${dirname(file)}". Hãy tạo thư mục đó hoặc chọn nơi khác.`,
      en: `--json: cannot write to the folder "${dirname(file)}". Make it, or name another place.`,
    });
  }
  return file;
}

/**
 * The folder of a site that was built before, absolute.
 * @throws UsageError when it is none.
 */
export function siteToVisit(text: string): string {
  const folder = resolve(text);
  if (isManifestIn(folder)) return folder;
  throw new UsageError({
    vi: `--site: "${folder}" không phải thư mục do npm run build tạo ra. Hãy chạy npm run build trước.`,
    en: `--site: "${folder}" is no folder that npm run build made. Run npm run build first.`,
  });
}

/**
 * What a run with `--json` measured.
 * @throws UsageError when the file is none of those.
 */
export function measuredBefore(file: string): Results {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Results;
    if (Array.isArray(read.sizes)) return read;
  } catch {
    // Told below.
  }
  throw new UsageError({
    vi: `--scale: "${resolve(file)}" không phải tệp số đo. Hãy đo trước: npm run bench -- --size M,L --json TỆP.`,
    en: `--scale: "${resolve(file)}" is no file of measured numbers. Measure first: npm run bench -- --size M,L --json FILE.`,
  });
}
