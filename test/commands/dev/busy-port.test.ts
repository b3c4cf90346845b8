import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const command = resolve(import.meta.dirname, '../../../src/commands/dev.ts');

test('a preview of faults that finds its port taken says so and ends', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => {
    other.close();
  });
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const root = temporaryFolder();
  writeFiles(root, { 'data/portal.yaml': 'name: [' });
  const env = { ...process.env, PORTAL_ROOT: root, PORT: String(port) };
  const { status, stderr } = spawnSync(process.execPath, [command, '--lang', 'en'], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  expect(stderr).toContain(`Port ${String(port)} is used by another program.`);
  expect(status).toBe(2);
});
