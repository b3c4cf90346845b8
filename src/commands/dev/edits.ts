import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import { systemCode } from '../build/disk/disk.ts';

/** What is changed in some folders, also while nobody listens. */
export interface Edits {
  /** Looks at the folders by `inspect`: what was changed before it begins is seen, what is changed meanwhile is not. */
  readonly look: <Found>(inspect: () => Found) => Found;
  /** Waits for a change since the last look began: at once when there was one. `false` when stopped instead. */
  readonly next: () => Promise<boolean>;
  /** Calls `hear` after every change from now on, and now when there was one since the last look began. */
  readonly listen: (hear: () => void) => void;
  readonly close: () => void;
}

/** Follows folders (absolute), whether they exist yet or not, until closed. `signal` ends a wait. */
export function editsIn(folders: readonly string[], signal: AbortSignal): Edits {
  const hearers = new Set<() => void>();
  let isChanged = false;
  const changed = () => {
    isChanged = true;
    for (const hear of hearers) hear();
  };
  const following = follow(folders, changed);
  return {
    look(inspect) {
      following.renew();
      isChanged = false;
      return inspect();
    },
    async next() {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const hear = () => {
        resolve(!signal.aborted);
      };
      hearers.add(hear);
      signal.addEventListener('abort', hear, { once: true });
      if (isChanged || signal.aborted) hear();
      try {
        return await promise;
      } finally {
        hearers.delete(hear);
        signal.removeEventListener('abort', hear);
      }
    },
    listen(hear) {
      hearers.add(hear);
      if (isChanged) hear();
    },
    close: following.close,
  };
}

/**
 * Calls `changed` after every change in the folders. A watcher does not go over to a folder that is made again in the place of the
 * one it began with, as when git changes branches: now and then they want to be renewed. The folders above tell of one that comes.
 */
function follow(folders: readonly string[], changed: () => void) {
  let watchers = watchersOf(folders, changed);
  let isClosed = false;
  const end = (former: readonly FSWatcher[]) => {
    for (const watcher of former) watcher.close();
  };
  return {
    renew: () => {
      if (isClosed) return;
      const former = watchers;
      watchers = watchersOf(folders, changed);
      end(former);
    },
    close: () => {
      isClosed = true;
      end(watchers);
    },
  };
}

function watchersOf(folders: readonly string[], changed: () => void): readonly FSWatcher[] {
  const names = new Set(folders.map((folder) => basename(folder)));
  const isOne = (name: string | null) => name === null || names.has(name);
  const above = new Set(folders.map((folder) => dirname(folder)));
  const watchers = [
    ...folders.flatMap((folder) => watched(folder, true, changed)),
    ...[...above].flatMap((folder) =>
      watched(folder, false, (_event, name) => {
        if (isOne(name)) changed();
      }),
    ),
  ];
  // What vanishes while it is looked at is a change, no fault.
  for (const watcher of watchers) watcher.on('error', changed);
  return watchers;
}

/** None where there is no such folder. */
function watched(
  folder: string,
  recursive: boolean,
  hear: (event: string, name: string | null) => void,
): readonly FSWatcher[] {
  try {
    return [watch(folder, { recursive }, hear)];
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
