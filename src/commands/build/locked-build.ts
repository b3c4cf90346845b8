import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writingFailure } from './disk/disk.ts';
import { Failure, filled, listed } from './failure.ts';
import { takeLock, thisProcess } from './disk/lock.ts';
import { missingAbove, removeEmpty } from './disk/make-folder.ts';
import { checkOutput } from './disk/output.ts';
import type { OutputKind } from './disk/output.ts';
import { changedInputs, inputsOf, textInputsOf, withOtherInputs } from './inputs.ts';
import type { Input } from './inputs.ts';
import { buildPhrases } from './phrases.ts';
import { newId, placesOf } from './disk/places.ts';
import type { Places } from './disk/places.ts';
import type { Plan } from './plan.ts';
import type { PublishOptions } from './publish.ts';
import { signalsHeard } from './signals-heard.ts';
import type { CheckJob, CheckRequest, Steps } from './steps.ts';
import { recover, remove, swap } from './disk/swap.ts';

/** A build that has OUT_DIR for itself. */
export interface Build {
  readonly places: Places;
  readonly job: CheckJob;
  /** Puts a finished folder in the place of OUT_DIR: the point of no return. */
  readonly putInPlace: (fresh: string) => Promise<void>;
}

/**
 * Runs `work` with the lock of OUT_DIR held and a folder to work in, and clears away behind it. Until it puts a folder in place,
 * OUT_DIR is as it was, and so are the folders above it.
 * @throws Failure for anything a person can mend; the reason of `signal` when stopped.
 */
export async function lockedBuild<Result>(
  options: PublishOptions,
  steps: Steps,
  kind: OutputKind,
  work: (build: Build) => Promise<Result>,
): Promise<Result> {
  const missing = missingAbove(options.outDir);
  try {
    return await inPlaces(
      options,
      steps,
      placesOf(checkOutput(options.outDir, options, kind)),
      work,
    );
  } catch (error) {
    removeEmpty(missing);
    throw error;
  }
}

async function inPlaces<Result>(
  options: PublishOptions,
  steps: Steps,
  places: Places,
  work: (build: Build) => Promise<Result>,
): Promise<Result> {
  const id = newId();
  try {
    const release = takeLock(places, thisProcess(id));
    try {
      await recover(places);
      return await inWorkFolder(steps, places.work(id), (folder) => {
        const job = { work: folder, site: join(folder, 'site'), signal: options.signal };
        return work({ places, job, putInPlace: (fresh) => swap(fresh, places, id) });
      });
    } finally {
      release();
    }
  } catch (error) {
    options.progress.end(true);
    // Ctrl+C in a terminal reaches all processes of a build: one may fall before this one has heard of it.
    await signalsHeard();
    options.signal.throwIfAborted();
    throw writingFailure(error, places.parent);
  }
}

async function inWorkFolder<Result>(
  steps: Steps,
  folder: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder);
  try {
    return await work(folder);
  } finally {
    await steps.end?.();
    remove(folder);
  }
}

export interface CheckedPlan {
  readonly plan: Plan;
  /** The files of the portal as they were before anybody read them. */
  readonly inputs: readonly Input[];
}

/**
 * Runs the check of the content.
 * @throws Failure with its report, when it found errors.
 */
export async function checkedPlan(
  { root, progress, language, say, enter }: PublishOptions,
  steps: Steps,
  request: Omit<CheckRequest, 'texts'>,
): Promise<CheckedPlan> {
  enter?.('check');
  progress.stage(buildPhrases.checking[language]);
  const texts = textInputsOf(root);
  steps.begin?.({ ...request, texts });
  const inputs = withOtherInputs(root, texts);
  const result = await steps.check({ ...request, texts });
  if (!result.ok)
    throw new Failure({
      exitCode: result.exitCode,
      words: buildPhrases.contentFaults,
      details: result.report,
    });
  progress.end();
  if (result.warnings !== '') say(result.warnings);
  return { plan: result.plan, inputs };
}

/**
 * What must be true before the point of no return: no signal came meanwhile, and nobody edited the portal. A build reads it several
 * times and in several processes; so what was edited may stand in some pages and not in others, and was perhaps never checked.
 * @throws Failure that names the files which were edited since `inputs` were listed.
 */
export async function lastCall(
  { root, signal, enter }: PublishOptions,
  inputs: readonly Input[],
): Promise<void> {
  await signalsHeard();
  signal.throwIfAborted();
  const edited = changedInputs(inputs, inputsOf(root));
  if (edited.length > 0)
    throw new Failure({
      exitCode: 2,
      words: filled(buildPhrases.edited, { count: edited.length, files: listed(edited) }),
    });
  enter?.('swap');
}
