import { statfsSync } from 'node:fs';
import { Failure, filled } from '../failure.ts';
import { buildPhrases } from '../phrases.ts';

/** The code of a fault of the system, such as `ENOENT`; `undefined` for any other fault. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/**
 * A fault met while writing under `folder`, as a failure with words: a full disk, a folder that may not be written.
 * Any other fault comes back as it is. `log` is what a child process wrote, where its fault can only be read.
 */
export function writingFailure(error: unknown, folder: string, log = ''): unknown {
  if (error instanceof Failure) return error;
  const code = systemCode(error) ?? /\b(ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(log)?.[1];
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return failure(2, buildPhrases.readOnly, deniedIn(log) ?? folder, error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || hasNoRoom(folder))
    return failure(3, buildPhrases.diskFull, folder, error);
  return error;
}

/** What a child process could not write: it may lie elsewhere, such as in an engine that another user installed. */
function deniedIn(log: string): string | undefined {
  return [...log.matchAll(/\b(?:EROFS|EACCES)\b.*'([^'\n]+)'/g)].at(-1)?.[1];
}

function failure(
  exitCode: 2 | 3,
  words: typeof buildPhrases.diskFull | typeof buildPhrases.readOnly,
  path: string,
  cause: unknown,
): Failure {
  return new Failure({ exitCode, words: filled(words, { path }), cause });
}

// A child process may die of a full disk without being able to say so. A disk of the system, such as /proc, has no room to fill.
function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, blocks } = statfsSync(folder);
    return bavail === 0 && blocks > 0;
  } catch {
    return false;
  }
}
