import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../../src/commands/build/failure.ts';
import { takeLock, thisProcess } from '../../../../src/commands/build/disk/lock.ts';
import type { Owner } from '../../../../src/commands/build/disk/lock.ts';
import { newId, placesOf } from '../../../../src/commands/build/disk/places.ts';
import type { Places } from '../../../../src/commands/build/disk/places.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const places = (): Places => placesOf(join(temporaryFolder(), 'dist'));

/** The owner of a lock that another build left, with these differences from this process. */
function other(change: Partial<Owner>): Owner {
  return { ...thisProcess(newId()), pid: process.ppid, ...change };
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

function refusal(at: Places): string {
  try {
    takeLock(at, thisProcess(newId()));
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 2) return error.words.en;
    throw error;
  }
  throw new Error('the lock was taken');
}

describe('the lock', () => {
  test('is given back without a trace', () => {
    const at = places();
    takeLock(at, thisProcess(newId()))();
    expect(readdirSync(at.parent)).toEqual([]);
  });

  test('names who holds it', () => {
    const at = places();
    takeLock(at, other({ host: 'may-chu', pid: 4711, started: '2026-11-21T01:02:03.000Z' }));
    expect(refusal(at)).toBe(
      `Another build into ${at.outDir} is running: process 4711 on may-chu, started 2026-11-21T01:02:03.000Z. ` +
        `Wait for it to end. If you are sure that it no longer runs, delete the folder ${at.lock}.`,
    );
    expect(readdirSync(at.parent)).toEqual(['.build-dist.lock']);
  });

  test('of a living process is kept', () => {
    const at = places();
    takeLock(at, other({}));
    expect(refusal(at)).toContain(`process ${String(process.ppid)} on `);
  });

  test.each([
    ['a dead process', () => ({ pid: deadPid() })],
    ['an earlier process with this number', () => ({ pid: process.pid })],
    [
      'a process from before the last start of the machine',
      () => ({ started: '2001-01-01T00:00:00.000Z' }),
    ],
  ])('of %s is taken over', (_name, change) => {
    const at = places();
    takeLock(at, other(change()));
    const release = takeLock(at, thisProcess(newId()));
    expect(readdirSync(at.parent)).toEqual(['.build-dist.lock']);
    release();
    expect(readdirSync(at.parent)).toEqual([]);
  });

  test('that another build took over meanwhile is not given back', () => {
    const at = places();
    const release = takeLock(at, other({ pid: deadPid() }));
    takeLock(at, thisProcess(newId()));
    release();
    expect(readdirSync(at.parent)).toEqual(['.build-dist.lock']);
  });

  test('of one OUT_DIR does not hold up another', () => {
    const at = places();
    takeLock(at, thisProcess(newId()));
    takeLock(placesOf(join(at.parent, 'dist2')), thisProcess(newId()));
    expect(readdirSync(at.parent).toSorted()).toEqual(['.build-dist.lock', '.build-dist2.lock']);
  });
});
