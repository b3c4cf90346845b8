import { spawnSync } from 'node:child_process';
import { UsageError } from '../arguments.ts';

/** Asks git in a folder; `undefined` when it says no. Its answer is bytes: names of files may be anything. */
export type Git = (words: readonly string[], input?: string) => Buffer | undefined;

/** A sum of files beyond this is read in several goes. */
const largestAnswer = 1024 * 1024 * 1024;

/**
 * Git in a folder of a repository, only to be asked: it takes no locks, fetches nothing and runs no program of the repository.
 * @throws UsageError where there is no git.
 */
export function gitIn(folder: string): Git {
  return (words, input) => {
    const run = spawnSync('git', ['-C', folder, '-c', 'core.quotepath=false', ...words], {
      input: input ?? '',
      maxBuffer: largestAnswer,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
      },
    });
    if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT')
      throw new UsageError({
        vi: 'Máy này chưa cài git. Cài git, hoặc so hai thư mục bằng --before và --after.',
        en: 'There is no git on this machine. Install it, or compare two folders by --before and --after.',
      });
    return run.status === 0 ? run.stdout : undefined;
  };
}

/** The answer as one line of text. */
export function lineOf(answer: Buffer | undefined): string | undefined {
  return answer?.toString('utf8').replace(/\r?\n$/, '');
}

/** The names in an answer that ends each with NUL. */
export function namesOf(answer: Buffer | undefined): readonly string[] {
  return (answer ?? Buffer.alloc(0))
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}
