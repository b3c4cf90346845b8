import { issueOf } from './codes.ts';
import { tooLarge } from './encoding.ts';
import type { PortalFolder } from './folder.ts';
import type { Issue } from './issue.ts';
import { largestFile } from './limits.ts';

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads a file of the portal folder; `file` is a path from it with `/`. A path that leads out of the folder, by dots
 * or by a link, is refused before anything is read; so is a file over the limit of size.
 */
export function readPortalFile(folder: PortalFolder, file: string): FileBytes {
  if (/^\/|^[a-z][a-z0-9+.-]*:|\\|\0/i.test(file) || file.split('/').includes('..'))
    return refused('file/outside', file);
  const found = folder.read(file, largestFile);
  if (found.kind === 'read') return { ok: true, bytes: found.bytes };
  if (found.kind === 'too-large') return { ok: false, issue: tooLarge(file, found.size) };
  return refused(`file/${found.kind}`, file);
}

function refused(
  code: 'file/outside' | 'file/missing' | 'file/unreadable',
  file: string,
): FileBytes {
  return { ok: false, issue: issueOf(code, { file }) };
}
