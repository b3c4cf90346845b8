import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, memoryUsage, pid } from 'node:process';

// Loaded into each process of a build (`--import …/memory-probe.ts?folder=…`): one that makes pages writes there how many bytes it
// held outside the heap at most.
const folder = new URL(import.meta.url).searchParams.get('folder');
if (folder !== null && argv[1]?.endsWith('page-process.ts') === true) {
  let most = 0;
  const look = () => {
    most = Math.max(most, memoryUsage().arrayBuffers);
  };
  setInterval(look, 5).unref();
  process.on('exit', () => {
    writeFileSync(join(folder, `${String(pid)}.bytes`), String(most));
  });
}
