import { largestFile } from '../../table/limits.ts';
import type { FolderEntry, FolderFile, PortalFolder } from '../../table/folder.ts';
import { memoryFolder } from '../../table/memory-folder.ts';
import { UsageError } from '../arguments.ts';
import { namesOf } from './git.ts';
import type { Git } from './git.ts';

/** A file as a commit holds it. */
interface Entry {
  readonly kind: 'file' | 'link' | 'other';
  readonly object: string;
  readonly size: number;
  /** From the portal folder. */
  readonly path: string;
}

/**
 * The portal folder as a commit holds it, byte for byte: nothing is written, no filter of git is run and no link followed.
 * `prefix` leads from the top of the repository to it.
 */
export function gitFolder(git: Git, commit: string, prefix: string): PortalFolder {
  const entries = entriesOf(git, commit, prefix);
  const files = entries.filter(({ kind, size }) => kind === 'file' && size <= largestFile);
  const blobs = blobsOf(git, files);
  const others = new Map(
    entries.filter((entry) => !blobs.has(entry.path)).map((entry) => [entry.path, entry]),
  );
  const nothing = new Uint8Array();
  const folder = memoryFolder(
    new Map(entries.map(({ path }) => [path, blobs.get(path) ?? nothing])),
  );
  return {
    list: (path) =>
      folder.list(path)?.map((entry): FolderEntry => {
        const kind = others.get(`${path}/${entry.name}`)?.kind;
        return kind === undefined ? entry : { name: entry.name, kind };
      }),
    read: (path, most) => {
      const other = others.get(path);
      return other === undefined ? folder.read(path, most) : unread(other);
    },
  };
}

function unread({ kind, size }: Entry): FolderFile {
  if (kind === 'file') return { kind: 'too-large', size };
  return { kind: kind === 'link' ? 'outside' : 'unreadable' };
}

const form = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s;

/** What lies in the three folders of a portal. */
function entriesOf(git: Git, commit: string, prefix: string): readonly Entry[] {
  const tree = `${commit}:${prefix.replace(/\/$/, '')}`;
  // A folder that the commit does not have holds nothing.
  return namesOf(git(['ls-tree', '-r', '-z', '-l', '--full-tree', tree])).flatMap((line) => {
    const [, mode = '', , object = '', size = '', path = ''] = form.exec(line) ?? [];
    if (!/^(?:data|content|public)\//.test(path)) return [];
    const kind = mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'other';
    return { kind, object, size: Number(size) || 0, path } as const;
  });
}

/** So many bytes are asked for in one go. */
const oneGo = 256 * 1024 * 1024;

function blobsOf(git: Git, files: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (const some of goes(files)) {
    const answer = git(['cat-file', '--batch'], some.map(({ object }) => `${object}\n`).join(''));
    let at = 0;
    for (const { path, object, size } of some) {
      const head = `${object} blob ${String(size)}\n`;
      if (answer?.toString('latin1', at, at + head.length) !== head) throw notHere();
      at += head.length;
      blobs.set(path, answer.subarray(at, at + size));
      at += size + 1;
    }
  }
  return blobs;
}

function goes(files: readonly Entry[]): readonly (readonly Entry[])[] {
  const all: Entry[][] = [];
  let sum = Infinity;
  for (const file of files) {
    sum += file.size;
    if (sum > oneGo) {
      all.push([]);
      sum = file.size;
    }
    all.at(-1)?.push(file);
  }
  return all;
}

function notHere(): UsageError {
  return new UsageError({
    vi: 'Kho này không có đủ nội dung các tệp (partial clone). Lấy về rồi chạy lại: git fetch --refetch --no-filter origin',
    en: 'This clone lacks the contents of files (a partial clone). Fetch them and run again: git fetch --refetch --no-filter origin',
  });
}
