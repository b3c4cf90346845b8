import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { issueOf } from './codes.ts';
import { tooLarge } from './encoding.ts';
import type { Issue } from './issue.ts';
import { largestFile } from './limits.ts';

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads a file of the portal folder; `file` is a path from it with `/`. A path that leads out of the folder, by dots
 * or by a link, is refused before anything is read; so is a file over the limit of size.
 */
export function readPortalFile(root: string, file: string): FileBytes {
  if (isAbsolute(file) || /^[a-z][a-z0-9+.-]*:|\\|\0/i.test(file) || file.split('/').includes('..'))
    return refused('file/outside', file);
  try {
    const base = realpathSync(root);
    const inside = relative(base, realpathSync(join(base, file)));
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return refused('file/outside', file);
    const { size } = statSync(join(base, inside));
    if (size > largestFile) return { ok: false, issue: tooLarge(file, size) };
    return { ok: true, bytes: readFileSync(join(base, inside)) };
  } catch (error) {
    return refused(isMissing(error) ? 'file/missing' : 'file/unreadable', file);
  }
}

function refused(
  code: 'file/outside' | 'file/missing' | 'file/unreadable',
  file: string,
): FileBytes {
  return { ok: false, issue: issueOf(code, { file }) };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
