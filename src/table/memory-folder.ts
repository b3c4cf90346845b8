import type { FolderEntry, PortalFolder } from './folder.ts';
import { getOrAdd } from './get-or-add.ts';

/** A file that is at hand: its bytes, or only their number where there are too many to be read. */
export type HeldFile = Uint8Array | { readonly size: number };

/** A portal folder whose files are at hand, by path from the folder, with `/`. */
export function memoryFolder(files: ReadonlyMap<string, HeldFile>): PortalFolder {
  const entries = entriesOf(files.keys());
  return {
    list: (path) => entries.get(path),
    read: (path, most) => {
      const held = files.get(path);
      if (held === undefined) return { kind: entries.has(path) ? 'unreadable' : 'missing' };
      if (!(held instanceof Uint8Array)) return { kind: 'too-large', size: held.size };
      return held.length > most
        ? { kind: 'too-large', size: held.length }
        : { kind: 'read', bytes: held };
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
