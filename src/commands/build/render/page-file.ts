import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a page below the folder of a site (`file`: from there, with `/`) before anything else is made: what waits for the disk fills
 * the memory, and asking the system at once costs a third. A file of the administration that stands in its place is left.
 */
export function putFile(folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
