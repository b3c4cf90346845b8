import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/commands/build/publish.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { checked, fakeRenderer, leftoversIn, optionsIn, saidBy } from './fake-site.ts';

const script = join(import.meta.dirname, 'slow-build.ts');
const rounds = 24;

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

/** Starts a build in a process of its own; resolves when its first page is written, or it has come to its end between two looks. */
async function started(folder: string, text: string, pause: number | 'held'): Promise<Running> {
  const sites = () => readdirSync(folder).filter((name) => existsSync(join(folder, name, 'site')));
  const before = new Set(sites());
  const child = spawn(process.execPath, [script, folder, text, String(pause)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  while (!hasEnded() && sites().every((name) => before.has(name))) await setTimeout(1);
  return { child, ended };
}

/** How long a build works from its first page to its end, in milliseconds. */
async function timeOfWork(folder: string): Promise<number> {
  const { ended } = await started(folder, 'lần thử', 1);
  const began = performance.now();
  await ended;
  return performance.now() - began;
}

/** What the site says that stands, or that the next command would put back. */
function standing(folder: string): string | undefined {
  const dist = join(folder, 'dist');
  if (existsSync(dist)) return saidBy(dist);
  const [old] = readdirSync(folder).filter((name) => name.startsWith('.old-'));
  return old === undefined ? undefined : saidBy(join(folder, old));
}

describe('a build killed at any moment', () => {
  test('leaves the old site or the new one, whole', { timeout: 600_000 }, async () => {
    const folder = temporaryFolder();
    const whole = await timeOfWork(folder);
    const seen: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const before = standing(folder);
      // However slow or quick the machine is, the first round cannot come to its end, and the last one does.
      const pause = round === 1 ? 'held' : 1;
      const { child, ended } = await started(folder, `lần ${String(round)}`, pause);
      if (round < rounds) {
        await setTimeout((whole * 1.1 * round) / rounds);
        child.kill('SIGKILL');
      }
      await ended;
      const after = standing(folder);
      expect([before, `lần ${String(round)}`]).toContain(after);
      seen.push(after === before ? 'old' : 'new');
    }
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
    const steps = { check: () => checked, render: fakeRenderer({ text: 'cuối' }) };
    await publish(optionsIn(folder), steps);
    expect(saidBy(join(folder, 'dist'))).toBe('cuối');
    expect(leftoversIn(readdirSync(folder))).toEqual([]);
  });

  test('while it works, another build is refused and changes nothing', async () => {
    const folder = temporaryFolder();
    const { child, ended } = await started(folder, 'một', 'held');
    const second = publish(optionsIn(folder), {
      check: () => checked,
      render: fakeRenderer({ text: 'hai' }),
    });
    await expect(second).rejects.toThrow(`process ${String(child.pid)} on `);
    child.stdin?.end();
    await ended;
    expect(saidBy(join(folder, 'dist'))).toBe('một');
  });
});
