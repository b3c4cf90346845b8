import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const sound = join(import.meta.dirname, '../fixtures/sound');

/** A copy of the sound portal with these files laid over it, until the test is over. Gives its path. */
export function portalFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(sound, root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The text of a CSV table: a header and rows. */
export function table(header: string, ...rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n');
}
