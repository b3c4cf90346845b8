import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';

const script = join(import.meta.dirname, 'stopped-build.ts');

async function ending(folder: string, task: string, stage = '') {
  const child = spawn(process.execPath, [script, folder, task, stage], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said = await text(child.stderr);
  return { exit: await ended, said };
}

const stopped = { exit: 130, said: 'Đã dừng. Trang đang có không thay đổi.\n' };

test.each(['Kiểm tra dữ liệu và nội dung', 'Tạo trang'])(
  'Ctrl+C at “%s” leaves nothing of a shard',
  async (stage) => {
    const folder = temporaryFolder();
    expect(await ending(folder, 'shard', stage)).toEqual(stopped);
    expect(readdirSync(folder)).toEqual(['data']);
  },
);

test.each(['Kiểm tra dữ liệu và nội dung', 'Gộp các phần', 'Kiểm tra các trang vừa tạo'])(
  'Ctrl+C at “%s” leaves nothing of a merge, and the shards as they are',
  async (stage) => {
    const folder = temporaryFolder();
    expect(await ending(folder, 'shard')).toEqual({ exit: 0, said: '' });
    expect(await ending(folder, 'merge', stage)).toEqual(stopped);
    expect(readdirSync(folder)).toEqual(['data', 'phần']);
    expect(await ending(folder, 'merge')).toEqual({ exit: 0, said: '' });
    expect(readdirSync(folder)).toContain('dist');
  },
);
