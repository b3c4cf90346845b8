import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Words } from '../../table/language.ts';
import { formatNumber } from '../../text/format.ts';
import { fill } from '../../text/messages/say.ts';
import type { Running } from '../command.ts';
import { portalEnvironment } from '../process-portal.ts';
import { astroSteps } from './render/astro.ts';
import { joiningSteps } from './shards/joining-steps.ts';
import { mergePhrases } from './shards/merge-phrases.ts';
import { buildPhrases } from './phrases.ts';
import { progressOn } from './progress.ts';
import { publishShard } from './shards/publish-shard.ts';
import { publish } from './publish.ts';
import type { Published } from './publish.ts';
import { readShards } from './shards/shard-set.ts';
import type { Shard } from './shards/shard.ts';
import { stopwatch } from './timings.ts';

/** The folder of the engine: where `astro.config.mjs` and the packages lie. */
export const engine = resolve(import.meta.dirname, '../../..');

export interface BuildOptions {
  /** A file for the seconds of each stage, as JSON. */
  readonly timings?: string | undefined;
  /** So many processes make pages; without it, as many as are worth it on this machine. */
  readonly processes?: number | undefined;
  /** Makes every page, whatever stands in OUT_DIR. */
  readonly clean?: boolean | undefined;
  /** Takes the pages from these folders, the shards of the portal. */
  readonly merge?: readonly string[] | undefined;
}

/** Builds the portal of this process's settings, and says so. */
export async function buildPortal(
  running: Running,
  { timings, processes, clean, merge }: BuildOptions = {},
): Promise<Published> {
  const { options, steps, finish } = prepared(running, { timings, processes });
  // What cannot be joined is refused before the data are read.
  const shards = merge && readShards(merge.map((folder) => resolve(folder)));
  const published = await (shards === undefined
    ? publish({ ...options, clean }, steps)
    : publish({ ...options, clean: true }, joiningSteps(steps, { engine, shards })));
  const { plan, kept, outDir: path } = published;
  const words = kept === 0 ? buildPhrases.done : buildPhrases.doneKeeping;
  finish(words, { count: plan.pages.length, kept }, path);
  return published;
}

/** Builds one shard of the portal of this process's settings, and says so. */
export async function buildShard(
  running: Running,
  shard: Shard,
  own: Pick<BuildOptions, 'timings' | 'processes'> = {},
): Promise<void> {
  const { options, steps, finish } = prepared(running, own);
  const { outDir, pages } = await publishShard(options, steps, shard);
  finish(mergePhrases.done, { count: pages, index: shard.index, total: shard.count }, outDir);
}

function prepared(
  { language, debug, signal }: Running,
  { timings, processes }: Pick<BuildOptions, 'timings' | 'processes'>,
) {
  const environment = portalEnvironment();
  const progress = progressOn({ language, output: process.stderr });
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const { enter, stop } = stopwatch();
  const { root, outDir } = environment;
  const finish = (words: Words, counts: Readonly<Record<string, number>>, path: string) => {
    if (timings !== undefined) writeFileSync(timings, `${JSON.stringify(stop(), null, 2)}\n`);
    const numbers = Object.entries(counts).map(([name, count]) => [
      name,
      formatNumber(count, { language }),
    ]);
    say(fill(words[language], { ...Object.fromEntries(numbers), path }));
  };
  return {
    options: { root, engine, outDir, version: version(), language, signal, progress, say, enter },
    steps: astroSteps({
      engine,
      environment,
      language,
      debug,
      variables: process.env,
      processes,
    }),
    finish,
  };
}

function version(): string {
  const read: unknown = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'));
  if (
    typeof read === 'object' &&
    read !== null &&
    'version' in read &&
    typeof read.version === 'string'
  )
    return read.version;
  throw new Error('package.json has no version');
}
