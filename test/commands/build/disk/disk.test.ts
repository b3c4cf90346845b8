import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { writingFailure } from '../../../../src/commands/build/disk/disk.ts';
import { Failure } from '../../../../src/commands/build/failure.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { failureOf as failureOfBuild, fakeSteps, optionsIn } from '../fake-site.ts';

function failureOf(error: unknown, log = ''): readonly unknown[] {
  const failure = writingFailure(error, tmpdir(), log);
  return failure instanceof Failure ? [failure.exitCode, failure.words.en] : ['as it was', failure];
}

const withCode = (code: string) => Object.assign(new Error('write'), { code });
const full = `Disk full while writing to ${tmpdir()}. Free some space and run this again.`;
const readOnly = `Cannot write to ${tmpdir()}. Allow writing there, or set OUT_DIR to another folder.`;

test.each([
  ['ENOSPC', 3, full],
  ['EDQUOT', 3, full],
  ['EROFS', 2, readOnly],
  ['EACCES', 2, readOnly],
  ['EPERM', 2, readOnly],
])('%s is told in words', (code, exitCode, message) => {
  expect(failureOf(withCode(code))).toEqual([exitCode, message]);
});

test('a full disk is read from the log of the renderer', () => {
  expect(failureOf(undefined, '[ENOSPC] no space left on device, write')).toEqual([3, full]);
});

test('what the renderer could not write is named as its log names it', () => {
  const log =
    "[ERROR] Error: EACCES: permission denied, open '/engine/.astro/types.d.ts'\n    at open";
  const [, said] = failureOf(undefined, log);
  expect(said).toContain('Cannot write to /engine/.astro/types.d.ts. ');
});

test('any other fault stays as it is', () => {
  const fault = withCode('EPIPE');
  expect(failureOf(fault)).toEqual(['as it was', fault]);
});

test.runIf(process.platform === 'linux')(
  'a folder of a disk of the system cannot be written; it is not full',
  async () => {
    const root = temporaryFolder();
    for (const outDir of ['/proc/cong-khai', '/proc/cong-khai/dist', '/sys/cong-khai']) {
      const { exitCode, words } = await failureOfBuild(
        optionsIn(root, { outDir }),
        fakeSteps('một'),
      );
      expect([exitCode, words.en]).toEqual([
        2,
        `Cannot write to ${dirname(outDir)}. Allow writing there, or set OUT_DIR to another folder.`,
      ]);
    }
  },
);
