import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Language } from '../../table/language.ts';
import { reportFaults } from '../verify/report.ts';
import { isOurs } from '../verify/phrases.ts';
import { listFiles } from '../verify/tree.ts';
import { verify } from '../verify/verify.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { takeLock, thisProcess } from './lock.ts';
import { manifestName, writeManifest } from './manifest.ts';
import { checkOutput } from './output.ts';
import { buildPhrases } from './phrases.ts';
import { newId, placesOf } from './places.ts';
import type { Places } from './places.ts';
import type { Progress } from './progress.ts';
import type { Plan } from './plan.ts';
import type { CheckJob, Steps } from './steps.ts';
import { dropSystemFiles } from './system-files.ts';
import { recover, remove, swap } from './swap.ts';
import type { Stopwatch } from './timings.ts';
import { vanishedInWords, vanishedPages } from './vanished.ts';

export interface PublishOptions {
  readonly root: string;
  readonly engine: string;
  readonly outDir: string;
  readonly version: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Says something that stays on the screen. */
  readonly say: (text: string) => void;
  /** Called as each stage begins. */
  readonly enter?: Stopwatch['enter'];
}

export interface Published {
  readonly outDir: string;
  readonly plan: Plan;
}

/**
 * Check → build beside → verify → swap. Whenever it stops before its last step, OUT_DIR is as it was.
 * @throws Failure for anything a person can mend; the reason of `signal` when stopped.
 */
export async function publish(options: PublishOptions, steps: Steps): Promise<Published> {
  const places = placesOf(checkOutput(options.outDir, options));
  const id = newId();
  try {
    const release = takeLock(places, thisProcess(id));
    try {
      recover(places);
      return await publishLocked(options, steps, { places, id });
    } finally {
      release();
    }
  } catch (error) {
    options.progress.end(true);
    throw writingFailure(error, places.parent);
  }
}

interface Build {
  readonly places: Places;
  readonly id: string;
}

async function publishLocked(
  options: PublishOptions,
  steps: Steps,
  { places, id }: Build,
): Promise<Published> {
  const work = places.work(id);
  const site = join(work, 'site');
  const job = { work, site, signal: options.signal };
  mkdirSync(work);
  try {
    const plan = await checked(options, steps, job);
    await rendered(options, steps, { plan, job });
    verified(options, plan, site);
    // Lets a signal that came meanwhile be heard before the point of no return.
    await setImmediate();
    options.signal.throwIfAborted();
    options.enter?.('swap');
    const vanished = vanishedInWords(vanishedPages(places.outDir, site), options.language);
    await swap(site, places, id);
    options.progress.end();
    if (vanished !== undefined) options.say(vanished);
    return { outDir: places.outDir, plan };
  } finally {
    await steps.end?.();
    remove(work);
  }
}

async function checked(
  { progress, language, say, enter }: PublishOptions,
  { check }: Steps,
  job: CheckJob,
): Promise<Plan> {
  enter?.('check');
  progress.stage(buildPhrases.checking[language]);
  const result = await check(job);
  if (!result.ok)
    throw new Failure({
      exitCode: result.exitCode,
      words: buildPhrases.contentFaults,
      details: result.report,
    });
  progress.end();
  if (result.warnings !== '') say(result.warnings);
  return result.plan;
}

interface Rendering {
  readonly plan: Plan;
  readonly job: CheckJob;
}

async function rendered(
  options: PublishOptions,
  { render }: Steps,
  { plan, job }: Rendering,
): Promise<void> {
  const { root, signal, progress, language } = options;
  const { base, siteUrl, buildDate, pages, rows } = plan;
  const { site } = job;
  options.enter?.('render');
  progress.stage(buildPhrases.rendering[language]);
  await render({
    ...job,
    files: undefined,
    onPages: (count) => {
      progress.count(Math.min(count, pages.length), pages.length);
    },
  });
  signal.throwIfAborted();
  if (!existsSync(site)) mkdirSync(site);
  dropSystemFiles(site);
  progress.count(pages.length, pages.length);
  const facts = { buildDate, siteUrl: siteUrl ?? null, basePath: base, pages: pages.length, rows };
  writeManifest(site, root, { version: options.version, ...facts });
}

function verified(
  { root, engine, progress, language, enter }: PublishOptions,
  plan: Plan,
  site: string,
): void {
  enter?.('verify');
  progress.stage(buildPhrases.verifying[language]);
  const copied = listFiles(join(root, 'public'));
  const faults = verify(site, {
    ...plan,
    copied,
    reserved: [manifestName],
    machine: [root, engine, homedir(), site],
  });
  if (faults.length === 0) return;
  throw new Failure({
    exitCode: faults.some(({ code }) => isOurs(code)) ? 3 : 1,
    words: buildPhrases.siteFaults,
    details: reportFaults(faults, site, language),
  });
}
