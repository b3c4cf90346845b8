import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { endOf } from '../../../../src/commands/build/render/end-of.ts';

/** A process of Node that runs this, and to which messages can be sent. */
function running(script: string, program = process.execPath) {
  return spawn(program, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

describe('the end of a process', () => {
  test.each([
    ['well', 'process.exit(0)', true],
    ['with a fault', 'process.exit(3)', false],
    ['killed', 'process.kill(process.pid, "SIGKILL")', false],
  ])('%s', async (_, script, well) => {
    expect(await endOf(running(script))).toBe(well);
  });

  test('of one that never began', async () => {
    expect(await endOf(running('', '/nowhere/node'))).toBe(false);
  });

  test('comes after the last that it wrote', async () => {
    const child = running('process.stdout.write("a".repeat(1e6)); process.stderr.write("b")');
    let written = 0;
    child.stdout?.on('data', (chunk: Buffer) => (written += chunk.length));
    child.stderr?.on('data', (chunk: Buffer) => (written += chunk.length));
    await endOf(child);
    expect(written).toBe(1e6 + 1);
  });

  test('does not wait for its channel of messages', async () => {
    // A third process keeps the channel open, for longer than this test takes anywhere.
    const child = running(`
      import { spawn } from 'node:child_process';
      const third = spawn('sleep', ['600'], { stdio: ['ignore', 'ignore', 'ignore', 3], detached: true });
      third.unref();
      process.send(third.pid, () => process.exit(0));
    `);
    child.stdout?.resume();
    child.stderr?.resume();
    const [third] = (await once(child, 'message')) as [number];
    onTestFinished(() => void process.kill(third));
    expect(await endOf(child)).toBe(true);
    expect(child.connected).toBe(true);
    child.disconnect();
  });
});
