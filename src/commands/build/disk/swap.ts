import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './disk.ts';
import { Failure, filled } from '../failure.ts';
import { buildPhrases } from '../phrases.ts';
import { idsOf } from './places.ts';
import type { Places } from './places.ts';

/**
 * Puts a finished site in the place of OUT_DIR by two renames that follow each other at once. A process killed
 * between the two leaves no OUT_DIR for that moment, but the former site whole in `.old-…`; the next command puts it
 * back ({@link recover}). Plain Node has no call that exchanges two folders in one step.
 */
export async function swap(fresh: string, places: Places, id: string): Promise<void> {
  const { outDir } = places;
  const old = places.old(id);
  if (existsSync(outDir)) await renameWhenFree(outDir, old);
  try {
    renameSync(fresh, outDir);
  } catch (error) {
    if (existsSync(old)) renameSync(old, outDir);
    throw busy(outDir, error);
  }
  await discardOld(places, id);
}

/** Undoes what a killed build left: the former site goes back when OUT_DIR is missing, the rest is removed. */
export async function recover(places: Places): Promise<void> {
  const newest = idsOf(places, 'old').at(-1);
  if (newest !== undefined && !existsSync(places.outDir))
    renameSync(places.old(newest), places.outDir);
  for (const id of idsOf(places, 'work')) remove(places.work(id));
  for (const id of idsOf(places, 'old')) await discardOld(places, id);
}

const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

/** Removes a folder that nobody needs; one that cannot be removed now is left to the next build. */
export function remove(folder: string): void {
  try {
    rmSync(folder, removing);
  } catch {
    // It stays under a name that every later build removes.
  }
}

// A half-removed site must never pass for a whole one, so it changes its name before it goes.
async function discardOld(places: Places, id: string): Promise<void> {
  const gone = `${places.work(id)}.gone`;
  if (!existsSync(places.old(id))) return;
  try {
    renameSync(places.old(id), gone);
  } catch {
    return;
  }
  try {
    // Several removals at a time: a large site has tens of thousands of files.
    await rm(gone, removing);
  } catch {
    // As in `remove`.
  }
}

// On Windows a folder with an open file cannot be renamed; virus scanners hold new files for a moment.
async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = systemCode(error);
      if (attempt === 20 || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES'))
        throw busy(from, error);
      await setTimeout(100);
    }
  }
}

function busy(path: string, cause: unknown): Failure {
  return new Failure({ exitCode: 2, words: filled(buildPhrases.outDirBusy, { path }), cause });
}
