import { UsageError } from '../arguments.ts';
import { lineOf } from './git.ts';
import type { Git } from './git.ts';

/** A folder inside a repository. */
export interface Repository {
  readonly top: string;
  /** From the top to the folder, with a slash at its end; empty when they are one. */
  readonly prefix: string;
}

/** @throws UsageError for a folder that is in no repository. */
export function repositoryOf(git: Git, root: string): Repository {
  const top = lineOf(git(['rev-parse', '--show-toplevel']));
  const prefix = lineOf(git(['rev-parse', '--show-prefix']));
  if (top === undefined || prefix === undefined)
    throw new UsageError({
      vi: `Thư mục "${root}" không nằm trong kho git nào (hoặc git không cho đọc kho của người khác). So hai thư mục bằng --before và --after.`,
      en: `The folder "${root}" lies in no git repository (or git refuses one that belongs to someone else). Compare two folders by --before and --after.`,
    });
  return { top, prefix };
}

/**
 * The commit that a name stands for.
 * @throws UsageError that says what to fetch when it is not here.
 */
export function commitOf(git: Git, name: string): string {
  const found = name.startsWith('-')
    ? undefined
    : lineOf(git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]));
  if (found !== undefined) return found;
  const fetch = fetchFor(name);
  throw new UsageError({
    vi: `Trong kho này không có "${name}". Lấy về rồi chạy lại: ${fetch}`,
    en: `There is no "${name}" in this repository. Fetch it and run again: ${fetch}`,
  });
}

/**
 * Where a change began: the last commit that both have, so that what happened on the base since then is not taken for a part of it.
 * @throws UsageError when there is none; in a shallow clone it says what to fetch.
 */
export function beginningOf(git: Git, base: string, head: string): string {
  const found = lineOf(git(['merge-base', base, head]));
  if (found !== undefined) return found;
  const isShallow = lineOf(git(['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new UsageError(
    isShallow
      ? {
          vi: 'Kho này chỉ có phần cuối của lịch sử, chưa tới chỗ hai nhánh tách nhau. Lấy thêm rồi chạy lại: git fetch --deepen=200 origin (hoặc lấy hết: git fetch --unshallow origin)',
          en: 'This clone has only the end of the history and not the place where the two parted. Fetch more and run again: git fetch --deepen=200 origin (or all of it: git fetch --unshallow origin)',
        }
      : {
          vi: 'Hai lịch sử này không có chỗ nào chung.',
          en: 'The two histories have nothing in common.',
        },
  );
}

/** The command that brings a name: a commit by itself, what is behind one by more depth, a branch as the remote's. */
function fetchFor(name: string): string {
  if (/^[0-9a-f]{40}$/.test(name)) return `git fetch --depth=1 origin ${name}`;
  if (/[~^]/.test(name)) return 'git fetch --deepen=50 origin';
  const branch = name.replace(/^(?:refs\/remotes\/)?origin\//, '');
  const safe = /^[\w./-]+$/.test(branch) && !branch.startsWith('-') ? branch : 'main';
  const fetch = `git fetch --depth=50 origin ${safe}:refs/remotes/origin/${safe}`;
  return branch === name ? `${fetch} (--base origin/${safe})` : fetch;
}
