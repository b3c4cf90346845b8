import type { FolderEntry, PortalFolder } from '../../table/folder.ts';

/** A portal folder as it would be with some files written; nothing is. Texts by path from the folder. */
export function overlaid(folder: PortalFolder, files: ReadonlyMap<string, string>): PortalFolder {
  return {
    list: (path) => {
      const there = folder.list(path);
      const added = entriesIn(path, files.keys());
      if (there === undefined && added.length === 0) return undefined;
      const names = new Set(added.map(({ name }) => name));
      return [...(there ?? []).filter(({ name }) => !names.has(name)), ...added];
    },
    read: (path, most) => {
      const text = files.get(path);
      if (text === undefined) return folder.read(path, most);
      const bytes = new TextEncoder().encode(text);
      return bytes.length > most
        ? { kind: 'too-large', size: bytes.length }
        : { kind: 'read', bytes };
    },
  };
}

/** What lies directly in a folder on the way to one of the files. */
function entriesIn(folder: string, files: Iterable<string>): readonly FolderEntry[] {
  const entries = new Map<string, FolderEntry>();
  for (const file of files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const [name = '', ...rest] = file.slice(folder.length + 1).split('/');
    entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
  }
  return [...entries.values()];
}
