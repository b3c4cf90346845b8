import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const script = join(import.meta.dirname, 'slow-index.ts');

/** Indexes many texts in a process of its own, does something when its indexer runs, and tells how it ends. */
async function indexing(meddle: (process: number, indexer: number) => void) {
  const child = spawn(process.execPath, [script, temporaryFolder()], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, as a terminal gives each command.
    detached: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const pid = child.pid ?? 0;
  const children = `/proc/${String(pid)}/task/${String(pid)}/children`;
  const indexer = () => Number(readFileSync(children, 'utf8').trim().split(' ')[0]);
  while (indexer() === 0) await setTimeout(5);
  await setTimeout(100);
  meddle(pid, indexer());
  return { exit: await ended, said };
}

describe.runIf(existsSync('/proc/self/task'))('an indexer that', () => {
  test.each([
    ['while the build waits for it', [] as const],
    ['while the build has yet to write to it', ['SIGSTOP', 'SIGCONT'] as const],
  ])('the system kills is missed, and the build says so: %s', async (_, [before, after]) => {
    const { exit, said } = await indexing((build, indexer) => {
      if (before) process.kill(build, before);
      process.kill(indexer, 'SIGKILL');
      if (after) process.kill(build, after);
    });
    expect(said).toMatch(/^Bộ lập chỉ mục tìm kiếm đã dừng giữa chừng, .+\n$/);
    expect(exit).toBe(3);
  });

  test('hears of Ctrl+C in a terminal like the build itself stops it', async () => {
    const { exit, said } = await indexing((build) => process.kill(-build, 'SIGINT'));
    expect(said).toBe('Đã dừng. Trang đang có không thay đổi.\n');
    expect(exit).toBe(130);
  });
});
