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
  let page = inspect();
  if (page === undefined) return;
  const server = await listen(port, (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8', 'Retry-After': '1' });
    response.end(page);
  });
  while (page !== undefined && !(await changed(folders, signal))) page = inspect();
  await server.close();
}

/** Waits for a change in the folders; `true` when stopped instead. */
async function changed(folders: readonly string[], signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return true;
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }));
  const stopped = await new Promise<boolean>((resolve) => {
    for (const watcher of watchers)
      watcher.once('change', () => {
        resolve(false);
      });
    signal.addEventListener(
      'abort',
      () => {
        resolve(true);
      },
      { once: true },
    );
  });
  for (const watcher of watchers) watcher.close();
  // Editors save in several steps.
  if (!stopped) await setTimeout(80);
  return stopped;
}
