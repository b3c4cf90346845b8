import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';

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
  const watchers = new Map<string, FSWatcher>();
  const hearers = new Set<() => void>();
  let isChanged = false;
  const changed = () => {
    isChanged = true;
    for (const hear of hearers) hear();
  };
  const follow = () => {
    for (const folder of folders)
      if (!watchers.has(folder) && existsSync(folder))
        watchers.set(folder, watch(folder, { recursive: true }, changed));
  };
  follow();
  return {
    look(inspect) {
      follow();
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
    close() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
