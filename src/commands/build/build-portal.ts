import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '../../environment.ts';
import type { Environment } from '../../environment.ts';
import { formatNumber } from '../../text/format.ts';
import { fill } from '../../text/messages/say.ts';
import type { Running } from '../command.ts';
import { requireFolder } from '../check-portal.ts';
import { astroSteps } from './astro.ts';
import { buildPhrases } from './phrases.ts';
import { progressOn } from './progress.ts';
import { publish } from './publish.ts';
import type { Published } from './publish.ts';
import { stopwatch } from './timings.ts';

/** The folder of the engine: where `astro.config.mjs` and the packages lie. */
export const engine = resolve(import.meta.dirname, '../../..');

/** The settings of this process, once they name a portal. */
export function portalEnvironment(): Environment {
  const environment = readEnvironment(process.env, process.cwd(), new Date());
  requireFolder(environment.root);
  requireFolder(join(environment.root, 'data'));
  return environment;
}

export interface BuildOptions {
  /** A file for the seconds of each stage, as JSON. */
  readonly timings?: string | undefined;
  /** Makes every page, whatever stands in OUT_DIR. */
  readonly clean?: boolean | undefined;
}

/** Builds the portal of this process's settings, and says so. */
export async function buildPortal(
  { language, debug, signal }: Running,
  { timings, clean }: BuildOptions = {},
): Promise<Published> {
  const environment = portalEnvironment();
  const progress = progressOn({ language, output: process.stderr });
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const { root, outDir } = environment;
  const { enter, stop } = stopwatch();
  const published = await publish(
    { root, engine, outDir, version: version(), language, signal, progress, say, enter, clean },
    astroSteps({ engine, environment, language, debug, variables: process.env }),
  );
  if (timings !== undefined) writeFileSync(timings, `${JSON.stringify(stop(), null, 2)}\n`);
  const number = (count: number) => formatNumber(count, { language });
  const { plan, kept, outDir: path } = published;
  const words = kept === 0 ? buildPhrases.done : buildPhrases.doneKeeping;
  const counts = { count: number(plan.pages.length), kept: number(kept) };
  say(fill(words[language], { ...counts, path }));
  return published;
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
