import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

test.each(['build', 'start', 'dev', 'check'])(
  '%s takes the portal of --root before that of PORTAL_ROOT',
  (command) => {
    const there = join(temporaryFolder(), 'không có');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, `../../src/commands/${command}.ts`), '--root', there],
      { encoding: 'utf8', env: { ...process.env, PORTAL_ROOT: '.', PORT: '0' } },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Không thấy thư mục "${there}".`);
  },
);
