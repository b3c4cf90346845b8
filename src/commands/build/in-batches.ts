import { setImmediate } from 'node:timers/promises';

/** So many at a time: Ctrl+C, and whoever else waits for an answer of this process, waits no longer than that. */
const size = 50;

/**
 * The items of a long work on the disk, in batches: after each, what else the process has to do takes its turn.
 * @throws the reason of `signal`, if one is given, when stopped.
 */
export async function* inBatches<Item>(
  items: readonly Item[],
  signal?: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) {
    signal?.throwIfAborted();
    yield items.slice(from, from + size);
    await setImmediate();
  }
}
