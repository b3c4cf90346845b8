import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FolderEntry, FolderFile, PortalFolder } from './folder.ts';

/** The portal folder `root` of a disk. */
export function diskFolder(root: string): PortalFolder {
  return {
    list: (path) => entriesOf(join(root, path)),
    read: (path, most) => readInside(root, path, most),
  };
}

function entriesOf(folder: string): readonly FolderEntry[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

function readInside(root: string, path: string, most: number): FolderFile {
  try {
    const base = realpathSync(root);
    const inside = relative(base, realpathSync(join(base, path)));
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return { kind: 'outside' };
    const { size } = statSync(join(base, inside));
    if (size > most) return { kind: 'too-large', size };
    return { kind: 'read', bytes: readFileSync(join(base, inside)) };
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** A path through a file, as if it were a folder, leads nowhere either. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
