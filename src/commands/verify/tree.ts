import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, from it, with `/`, in order of code units; none when the folder does not exist. */
export function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  list(folder, '', files);
  return files.sort();
}

function list(folder: string, prefix: string, into: string[]): void {
  for (const entry of entriesOf(folder)) {
    const name = prefix + entry.name;
    if (entry.isDirectory()) list(join(folder, entry.name), `${name}/`, into);
    else into.push(name);
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
