import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const repository = resolve(import.meta.dirname, '../..');

/** The folder of a portal that is kept for the tests. */
export function fixture(name: string): string {
  return join(repository, 'test/fixtures', name);
}

/** An empty folder for one suite, with a name as offices give them. Removed after its tests. */
export function suiteFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cổng của tỉnh '));
  afterAll(() => {
    // Git may still be tidying up behind a commit.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** Copies a portal to `folder` with some of its files changed: each is given its text, empty for a new file. */
export function copyPortal(
  portal: string,
  folder: string,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): string {
  for (const part of ['data', 'content', 'public'])
    if (existsSync(join(portal, part)))
      cpSync(join(portal, part), join(folder, part), { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  return folder;
}
