import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files of a portal folder: each is written whole beside its place before the first is put there, so that a full
 * disk or a stop leaves the old ones.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const beside: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const [file, text] of files) {
      const to = join(root, file);
      const from = join(dirname(to), `.${basename(to)}.new`);
      mkdirSync(dirname(to), { recursive: true });
      beside.push({ from, to });
      writeFileSync(from, text);
    }
    for (const { from, to } of beside) renameSync(from, to);
  } finally {
    for (const { from } of beside) rmSync(from, { force: true });
  }
}
