import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { engine } from '../../src/commands/build/build-portal.ts';
import { progressOn } from '../../src/commands/build/progress.ts';
import type { Running } from '../../src/commands/command.ts';
import { fill } from '../../src/text/messages/say.ts';
import { correctOneValue } from './edit.ts';
import { verdict } from './goals.ts';
import type { Verdict } from './goals.ts';
import { figure, markdownTable } from './markdown.ts';
import { median as middle } from './median.ts';
import type { Plan } from './options.ts';
import { benchPhrases } from './phrases.ts';
import { sizes, writeSize } from './sizes.ts';

/** Seconds until the page of a unit shows a figure that was corrected in its CSV file, while `npm run dev` serves size M. */
const most = 2;

/** `npm run bench -- --dev`: edits values one after the other, and waits for each to be seen. */
export async function measureEdits(
  { work, date, rounds }: Plan,
  { language, signal }: Running,
): Promise<readonly Verdict[]> {
  const progress = progressOn({ language, output: process.stderr });
  const root = join(work, 'dev/portal');
  writeSize(root, sizes.M);
  const child = spawn(process.execPath, [join(engine, 'src/commands/dev.ts')], {
    cwd: engine,
    env: { ...process.env, PORTAL_ROOT: root, BUILD_DATE: date, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [said] = (await once(child.stdout, 'data', { signal })) as [Buffer];
    const [address = ''] = /http:\S+/.exec(said.toString()) ?? [];
    const runs: { readonly wall: number; readonly cpu: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      signal.throwIfAborted();
      const counts = { round: String(round + 1), rounds: String(rounds) };
      progress.stage(fill(benchPhrases.editing[language], counts));
      runs.push(await oneEdit(child, { root, address, round }));
    }
    progress.end();
    const median = (of: 'wall' | 'cpu') => middle(runs.map((run) => run[of]));
    const lines = [['an edit of a CSV file', figure(median('wall'), 2), figure(median('cpu'), 2)]];
    console.log(markdownTable(['until it is seen, M', 'wall s', 'CPU s'], lines));
    const goal = {
      id: 'dev',
      what: 'an edit shows in the development server at M, s',
      limit: most,
    };
    return [verdict(goal, median('wall'))];
  } finally {
    progress.end(true);
    child.kill('SIGTERM');
  }
}

interface Edit {
  readonly root: string;
  readonly address: string;
  readonly round: number;
}

async function oneEdit(child: ChildProcess, { root, address, round }: Edit) {
  // Seen once with the figures of before, so that it is known what is to change.
  const trial = correctOneValue(root, round);
  const page = async () => await (await fetch(`${address}don-vi/${trial}/`)).text();
  await setTimeout(3000);
  const before = await page();
  const [began, used] = [performance.now(), processorSeconds(child)];
  correctOneValue(root, round);
  while ((await page()) === before) await setTimeout(50);
  return { wall: (performance.now() - began) / 1000, cpu: processorSeconds(child) - used };
}

/** From `/proc`; NaN on other systems. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    const [, text = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ');
    const fields = text.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}
