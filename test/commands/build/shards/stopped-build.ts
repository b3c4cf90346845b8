import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../../../src/commands/command.ts';
import { publish } from '../../../../src/commands/build/publish.ts';
import { joiningSteps } from '../../../../src/commands/build/shards/joining-steps.ts';
import { publishShard } from '../../../../src/commands/build/shards/publish-shard.ts';
import { readShards } from '../../../../src/commands/build/shards/shard-set.ts';
import type { Steps } from '../../../../src/commands/build/steps.ts';
import { checked, fakeRenderer, optionsIn } from '../fake-site.ts';

// Makes a shard of the portal in a folder, or joins it, and gets Ctrl+C when a stage begins: node stopped-build.ts <folder> <task> <stage>
const [folder = '', task = '', stop = ''] = process.argv.slice(2);
const shard = join(folder, 'phần');

const whole = { index: 1, count: 1 };

await runCommand([], async ({ signal, language }) => {
  const options = optionsIn(folder, {
    signal,
    language,
    progress: {
      stage: (stage) => {
        if (stage === stop) process.kill(process.pid, 'SIGINT');
      },
      count: () => undefined,
      end: () => undefined,
    },
  });
  const steps: Steps = {
    // Read from the disk, as a real check is: what follows comes in the same turn, without a pause.
    check: async () => (await readFile(import.meta.filename), checked),
    render: fakeRenderer({ text: 'một', pause: 1 }),
  };
  if (task === 'shard') await publishShard({ ...options, outDir: shard }, steps, whole);
  else await publish(options, joiningSteps(steps, { engine: folder, shards: readShards([shard]) }));
});
