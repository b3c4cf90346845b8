import { once } from 'node:events';

/** Waits for the first order, that this process may read the portal: its parent notes before how the files are. */
export async function toldToRead(): Promise<void> {
  // The channel was let go by the guard; whoever waits for orders must live.
  process.channel?.ref();
  await once(process, 'message');
}
