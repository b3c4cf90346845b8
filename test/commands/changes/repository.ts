import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { tellChanges } from '../../../src/commands/changes/changes.ts';
import type { Outcome } from '../../../src/commands/outcome.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { sound } from './portals.ts';

/** A repository in a temporary folder, with nothing of the machine's own settings of git. */
export interface Repository {
  readonly folder: string;
  readonly git: (...words: readonly string[]) => string;
  /** Writes files and commits all that is there. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
}

/** A repository whose `main` holds the sound portal, in a folder of it. */
export function repository(inside = '.'): Repository {
  const folder = temporaryFolder();
  const made = repositoryAt(folder);
  made.git('init', '--quiet', '--initial-branch=main');
  cpSync(sound, join(folder, inside), { recursive: true });
  made.commit({ 'README.md': 'Cổng mẫu\n' });
  return made;
}

export function repositoryAt(folder: string): Repository {
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        ...author,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (files: Readonly<Record<string, string>>) => {
    writeFiles(folder, files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Sửa số liệu');
  };
  return { folder, git, commit };
}

const author = {
  GIT_AUTHOR_NAME: 'Người nhập',
  GIT_AUTHOR_EMAIL: 'nhap@example.vn',
  GIT_COMMITTER_NAME: 'Người nhập',
  GIT_COMMITTER_EMAIL: 'nhap@example.vn',
};

/** Runs `npm run changes` in a folder. */
export function tell(folder: string, ...words: readonly string[]): Outcome {
  return tellChanges({ words, variables: {}, folder, now: new Date('2026-11-28T00:00:00Z') });
}
