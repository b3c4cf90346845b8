/**
 * The folder of a portal as it is read: on a disk (`disk-folder.ts`), or wherever its files are at hand. Paths are from
 * the folder, with `/`.
 */
export interface PortalFolder {
  /** What lies directly in a folder of it, in any order; `undefined` when there is no such folder. */
  readonly list: (path: string) => readonly FolderEntry[] | undefined;
  /** The bytes of a file, unless it has more than `most`: then nothing is read. */
  readonly read: (path: string, most: number) => FolderFile;
}

export interface FolderEntry {
  readonly name: string;
  /** A link is told as a link, wherever it leads. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export type FolderFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  /** `outside`: by links the path leads out of the folder. */
  | { readonly kind: 'missing' | 'unreadable' | 'outside' };

/** The files that lie in a folder at any depth, by path from the portal folder, in any order. Links are not followed. */
export function filesBelow({ list }: Pick<PortalFolder, 'list'>, path: string): readonly string[] {
  return (list(path) ?? []).flatMap(({ name, kind }) => {
    const inner = `${path}/${name}`;
    if (kind === 'folder') return filesBelow({ list }, inner);
    return kind === 'file' ? [inner] : [];
  });
}
