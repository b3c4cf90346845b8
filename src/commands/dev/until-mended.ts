import { existsSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { listen } from '../serve/listen.ts';

export interface Waiting {
  readonly port: number;
  /** Absolute. */
  readonly folders: readonly string[];
  readonly signal: AbortSignal;
}

/** Resolves once `inspect` finds no faults, or when stopped; until then the page it gives stands at `port`. */
export async function untilMended(
  inspect: () => string | undefined,
  { port, folders, signal }: Waiting,
): Promise<void> {
  // Watched from before each look: what is saved during a look may have been read already.
  let edit = nextEdit(folders, signal);
  try {
    let page = inspect();
    if (page === undefined) return;
    const server = await listen(port, (_request, response) => {
      response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8', 'Retry-After': '1' });
      response.end(page);
    });
    try {
      while (page !== undefined && (await edit.made)) {
        // Editors save in several steps.
        await setTimeout(80);
        edit.close();
        edit = nextEdit(folders, signal);
        page = inspect();
      }
    } finally {
      await server.close();
    }
  } finally {
    edit.close();
  }
}

/** The next change in the folders: `made` is `false` when stopped instead. */
function nextEdit(folders: readonly string[], signal: AbortSignal) {
  const { promise: made, resolve } = Promise.withResolvers<boolean>();
  const stop = () => {
    resolve(false);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, () => {
        resolve(true);
      }),
    );
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const close = () => {
    signal.removeEventListener('abort', stop);
    for (const watcher of watchers) watcher.close();
  };
  return { made, close };
}
