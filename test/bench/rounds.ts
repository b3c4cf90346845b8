import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant, Place, Step } from './contestant.ts';
import { measureAll } from './measure/run-all.ts';
import { weigh } from './measure/weigh.ts';
import type { Entry, Run, SizeResults } from './results.ts';
import { sizes, writeSize } from './sizes.ts';
import type { Size } from './sizes.ts';

export interface RoundsOptions {
  readonly size: Size;
  readonly rounds: number;
  /** The folder for everything that is written. */
  readonly work: string;
  readonly date: string;
  readonly contestants: readonly Contestant[];
  /** The steps to measure; the first of a contestant is run in any case. */
  readonly wanted: (id: string) => boolean;
  /** Called as each step begins, with the number of the round from 1. */
  readonly begin: (step: string, round: number) => void;
}

/**
 * Runs every contestant once a round, in turn, each round beginning with another one: what slows the machine for a while
 * then slows all of them.
 */
export async function runRounds(options: RoundsOptions): Promise<SizeResults> {
  const { size, rounds, work, contestants } = options;
  const portal = join(work, size, 'portal');
  writeSize(portal, sizes[size]);
  const entries = new Map<string, Entry>();
  for (let round = 0; round < rounds; round++)
    for (const contestant of rotated(contestants, round)) {
      const folder = join(work, size, contestant.id);
      const place = { portal, folder, date: options.date, round };
      await runSteps(contestant, { ...options, place, entries });
      // The last round's pages stay, to be looked at.
      if (round < rounds - 1) rmSync(folder, { recursive: true, force: true });
    }
  const order = contestants.flatMap(({ steps }) =>
    steps({ portal, folder: '', date: '', round: 0 }).map(({ id }) => id),
  );
  return {
    size,
    ...sizes[size],
    rows: rowsIn(join(portal, 'data/observations')),
    rounds,
    entries: order.flatMap((id) => entries.get(id) ?? []),
  };
}

interface Stand extends RoundsOptions {
  readonly place: Place;
  readonly entries: Map<string, Entry>;
}

async function runSteps(contestant: Contestant, stand: Stand): Promise<void> {
  const { place, entries, wanted, begin } = stand;
  const steps = contestant.steps(place).filter(({ id }, index) => index === 0 || wanted(id));
  for (const step of steps) {
    begin(step.id, place.round + 1);
    const run = await runStep(step, place);
    const { runs, weight } = entries.get(step.id) ?? { runs: [], weight: weightOf(step) };
    entries.set(step.id, { id: step.id, weight, runs: [...runs, run] });
  }
}

async function runStep(step: Step, { folder }: Place): Promise<Run> {
  step.prepare();
  mkdirSync(folder, { recursive: true });
  settle();
  const cost = await measureAll(step.commands);
  return { ...cost, stages: stagesIn(step.timings) };
}

/** What was written before must not be brought to the disk while something else is measured. */
function settle(): void {
  if (process.platform === 'linux') execFileSync('sync');
}

function stagesIn(file: string | undefined): Run['stages'] {
  if (file === undefined || !existsSync(file)) return undefined;
  // Our own build wrote it a moment ago.
  return JSON.parse(readFileSync(file, 'utf8')) as Run['stages'];
}

function weightOf({ site }: Step): Entry['weight'] {
  return site === undefined ? undefined : weigh(site);
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

function rowsIn(folder: string): number {
  const linesIn = (name: string) =>
    readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length - 1;
  return readdirSync(folder).reduce((sum, name) => sum + linesIn(name), 0);
}
