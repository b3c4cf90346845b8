import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Language } from '../../table/language.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { formerSite } from './former-site.ts';
import { takeLock, thisProcess } from './lock.ts';
import { makeSite } from './make-site.ts';
import { checkOutput } from './output.ts';
import { buildPhrases } from './phrases.ts';
import { newId, placesOf } from './places.ts';
import type { Places } from './places.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { prepareRecord, recordOf } from './site-record.ts';
import type { CheckJob, Steps } from './steps.ts';
import { recover, remove, swap } from './swap.ts';
import type { Stopwatch } from './timings.ts';
import { vanishedInWords, vanishedPages } from './vanished.ts';
import { verifySite } from './verify-site.ts';

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
  /** Makes every page, whatever stands in OUT_DIR. */
  readonly clean?: boolean | undefined;
  /** Called as each stage begins. */
  readonly enter?: Stopwatch['enter'];
}

export interface Published {
  readonly outDir: string;
  readonly plan: Plan;
  /** So many pages were kept from the site before. */
  readonly kept: number;
}

/**
 * Check → build beside → verify → swap. Pages that would come out as they stand in OUT_DIR are kept from there. Whenever it stops before its last step, OUT_DIR is as it was.
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
  const { outDir } = places;
  mkdirSync(work);
  try {
    const former = options.clean === true ? undefined : formerSite(places);
    const plan = await checked(options, steps, job);
    const kept = await makeSite(options, steps.render, { plan, job, former, outDir });
    verifySite(options, plan, site);
    // Lets a signal that came meanwhile be heard before the point of no return.
    await setImmediate();
    options.signal.throwIfAborted();
    options.enter?.('swap');
    const vanished = vanishedInWords(vanishedPages(outDir, site), options.language);
    const known = kept?.pages ?? new Map<string, string>();
    const round = kept === undefined ? 0 : (former?.record.round ?? 0) + 1;
    const keepRecord = prepareRecord(places, site, recordOf(plan, site, { known, round }));
    await swap(site, places, id);
    keepRecord?.();
    options.progress.end();
    if (vanished !== undefined) options.say(vanished);
    return { outDir, plan, kept: kept?.pages.size ?? 0 };
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
