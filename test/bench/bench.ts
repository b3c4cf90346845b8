import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { progressOn } from '../../src/commands/build/progress.ts';
import { runCommand } from '../../src/commands/command.ts';
import type { Running } from '../../src/commands/command.ts';
import { fill } from '../../src/text/messages/say.ts';
import type { Contestant } from './contestant.ts';
import { measuredBefore } from './given-files.ts';
import { goals, verdicts } from './goals.ts';
import type { Verdict } from './goals.ts';
import { machine } from './measure/machine.ts';
import { benchOptions, planOf } from './options.ts';
import type { Plan } from './options.ts';
import { measureEdits } from './dev-edit.ts';
import { eleventy, floor, hugo } from './peers.ts';
import { benchPhrases } from './phrases.ts';
import { check, product } from './product.ts';
import { report } from './report.ts';
import type { SizeResults } from './results.ts';
import { runRounds } from './rounds.ts';
import { withTables } from './scale/into.ts';
import { scaleReport } from './scale/scale-report.ts';
import { measureVisits } from './visitor/visitor.ts';

const contestants = [product, check, floor, hugo, eleventy];

/**
 * `npm run bench`: builds the invented province at several sizes, in turn with a plain floor and with the peers found
 * here, and prints what each took; with `--visitor`, what a visit of each kind of page costs; with `--dev`, how soon an edit is
 * seen. Ends with 1 when a goal is broken and `--strict`, `--visitor` or `--dev` was given. With `--scale`, what a country would cost by numbers measured before.
 */
await runCommand(
  process.argv.slice(2),
  async (running, given) => {
    if (given.scale !== undefined) {
      await printScale(given.scale, given.into);
      return;
    }
    const plan = planOf(given, contestants.flatMap(idsOf));
    const judged =
      given.visitor === true
        ? await measureVisits(plan, running)
        : given.dev === true
          ? await measureEdits(plan, running)
          : await measureBuilds(plan, running);
    const isAsked = [given.strict, given.visitor, given.dev].includes(true);
    if (!isAsked || judged.every(({ held }) => held !== false)) return;
    process.stderr.write(`${benchPhrases.broken[running.language]}\n`);
    process.exitCode = 1;
  },
  benchOptions,
);

/** Prints what a country would cost, from a file that `--json` wrote; with `into`, also between the marks of that document. */
async function printScale(file: string, into: string | undefined): Promise<void> {
  const tables = scaleReport(measuredBefore(file));
  console.log(tables);
  if (into === undefined) return;
  const text = withTables(readFileSync(into, 'utf8'), tables);
  const style = await resolveConfig(into);
  writeFileSync(into, await format(text, { ...style, filepath: into }));
}

async function measureBuilds(plan: Plan, running: Running): Promise<readonly Verdict[]> {
  const measured: SizeResults[] = [];
  for (const size of plan.sizes) measured.push(await measureSize(size, plan, running));
  const results = { machine: machine(plan.date), sizes: measured };
  const judged = verdicts(goals, results);
  console.log(report(results, judged));
  if (plan.json !== undefined)
    writeFileSync(plan.json, `${JSON.stringify({ ...results, goals: judged }, null, 2)}\n`);
  return judged;
}

async function measureSize(
  size: Plan['sizes'][number],
  { rounds, work, date, only }: Plan,
  { language, signal }: Running,
): Promise<SizeResults> {
  const progress = progressOn({ language, output: process.stderr });
  const wanted = (id: string) => only.length === 0 || only.includes(id);
  progress.stage(fill(benchPhrases.generating[language], { size }));
  const begin = (step: string, round: number) => {
    signal.throwIfAborted();
    const counts = { size, step, round: String(round), rounds: String(rounds) };
    progress.stage(fill(benchPhrases.running[language], counts));
  };
  const present = contestants.filter((contestant) => {
    const takesPart = idsOf(contestant).some(wanted);
    if (takesPart && contestant.missing !== undefined)
      process.stderr.write(`${contestant.missing[language]}\n`);
    return takesPart && contestant.missing === undefined;
  });
  const options = { size, rounds, work, date, wanted, begin, contestants: present };
  try {
    const results = await runRounds(options);
    progress.end();
    return results;
  } catch (error) {
    progress.end(true);
    // Ctrl+C in a terminal ends what is measured too.
    signal.throwIfAborted();
    throw error;
  }
}

function idsOf({ steps }: Contestant): readonly string[] {
  return steps({ portal: '', folder: '', date: '', round: 0 }).map(({ id }) => id);
}
