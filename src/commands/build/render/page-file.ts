import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a page below the folder of a site (`file`: from there, with `/`) before anything else is made: what waits for the disk fills
 * the memory, and asking the system at once costs a third. A file of the administration that stands in its place is left.
 */
export async function putFile(
  folder: string,
  file: string,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const opened = openNew(path);
  if (opened === undefined) {
    await body.cancel();
    return;
  }
  try {
    for await (const bytes of body) writeWhole(opened, bytes);
  } finally {
    closeSync(opened);
  }
}

/** `undefined`: a file stands there already. */
function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; from += writeSync(file, bytes, from));
}
