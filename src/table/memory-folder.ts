import type { FolderEntry, PortalFolder } from './folder.ts';
import { getOrAdd } from './get-or-add.ts';

/** A portal folder whose files are at hand: bytes by path from the folder, with `/`. */
export function memoryFolder(files: ReadonlyMap<string, Uint8Array>): PortalFolder {
  const entries = entriesOf(files.keys());
  return {
    list: (path) => entries.get(path),
    read: (path, most) => {
      const bytes = files.get(path);
      if (bytes === undefined) return { kind: entries.has(path) ? 'unreadable' : 'missing' };
      return bytes.length > most
        ? { kind: 'too-large', size: bytes.length }
        : { kind: 'read', bytes };
    },
  };
}

/** What lies in each folder that one of the paths leads through. */
function entriesOf(paths: Iterable<string>): ReadonlyMap<string, readonly FolderEntry[]> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const path of paths) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const inside = getOrAdd(folders, names.slice(0, depth).join('/'), () => new Map());
      inside.set(name, { name, kind: depth === names.length - 1 ? 'file' : 'folder' });
    }
  }
  return new Map([...folders].map(([path, inside]) => [path, [...inside.values()]]));
}
