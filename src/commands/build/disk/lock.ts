import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './disk.ts';
import { Failure, filled } from '../failure.ts';
import { buildPhrases } from '../phrases.ts';
import type { Places } from './places.ts';
import { remove } from './swap.ts';

/** Who builds into an OUT_DIR. */
export interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** ISO time, UTC. */
  readonly started: string;
}

/** This process as the owner of the build `id`. */
export function thisProcess(id: string): Owner {
  return { id, pid: process.pid, host: hostname(), started: new Date().toISOString() };
}

/**
 * Takes the lock of an OUT_DIR and returns what gives it back. The lock is a folder with the name of its owner in it,
 * put in place by one rename, so nobody sees it without its owner. The lock of a dead process is taken over.
 * @throws Failure while another build holds it.
 */
export function takeLock(places: Places, owner: Owner): () => void {
  const own = `${places.work(owner.id)}.lock`;
  makeOwn(own, places);
  writeFileSync(join(own, 'owner.json'), `${JSON.stringify(owner)}\n`);
  try {
    if (!moved(own, places.lock)) {
      dropStale(places, owner);
      if (!moved(own, places.lock)) throw held(places, readOwner(places.lock));
    }
  } catch (error) {
    remove(own);
    throw error;
  }
  return () => {
    // Moved away before it is removed: nobody may find it half gone.
    if (readOwner(places.lock)?.id === owner.id && moved(places.lock, own)) remove(own);
  };
}

function makeOwn(folder: string, { parent }: Places): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // The folder above is there, and its rights allow it: a disk of the system, such as /proc.
    if (systemCode(error) !== 'ENOENT') throw error;
    const words = filled(buildPhrases.readOnly, { path: parent });
    throw new Failure({ exitCode: 2, words, cause: error });
  }
}

function dropStale(places: Places, own: Owner): void {
  const seen = readOwner(places.lock);
  if (seen === undefined || isAlive(seen, own)) throw held(places, seen);
  const aside = `${places.work(own.id)}.stale`;
  if (!moved(places.lock, aside)) return;
  // Another build may have taken over between the look and the move: what it put there goes back.
  if (readOwner(aside)?.id === seen.id || !moved(aside, places.lock)) remove(aside);
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

// A process number says nothing on another machine, and may be given again after a restart of this one.
function isAlive({ pid, host, started, id }: Owner, own: Owner): boolean {
  if (host !== own.host) return true;
  if (pid === own.pid) return id === own.id;
  if (Date.parse(started) < Date.parse(own.started) - uptime() * 1000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function readOwner(lock: string): Owner | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8'));
    return isOwner(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, pid, host, started } = value as Partial<Record<keyof Owner, unknown>>;
  return (
    typeof id === 'string' &&
    typeof pid === 'number' &&
    typeof host === 'string' &&
    typeof started === 'string'
  );
}

function held({ outDir, lock }: Places, owner: Owner | undefined): Failure {
  const { pid, host, started } = { pid: '?', host: '?', started: '?', ...owner };
  const values = { path: outDir, lock, pid, host, started };
  return new Failure({ exitCode: 2, words: filled(buildPhrases.locked, values) });
}
