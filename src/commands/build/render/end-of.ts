import type { ChildProcess } from 'node:child_process';
import { finished } from 'node:stream/promises';

/**
 * Whether a process ended well, once it has and all that it wrote was read. Not by its event `close`, which waits for the channel of
 * messages too: of a process that ends right after it spoke, about one in thirty on a busy machine, Node 24.21 let that channel stand
 * and waited for nothing any more, so the build ended in the middle.
 */
export async function endOf(child: ChildProcess): Promise<boolean> {
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.on('error', () => {
      // Of one that never began; others tell of a message that came too late.
      if (child.pid === undefined) resolve(null);
    });
  });
  const outputs = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const read = Promise.allSettled(outputs.map((stream) => finished(stream)));
  const code = await exited;
  await read;
  return code === 0;
}
