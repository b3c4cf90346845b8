import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../environment.ts';
import type { Language } from '../../../table/language.ts';
import { listFiles } from '../../verify/tree.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from '../disk/disk.ts';
import { putPublic } from '../disk/put-public.ts';
import { Failure } from '../failure.ts';
import { keptBundle } from '../kept/kept-bundle.ts';
import type { BundleFolders, KeptBundle } from '../kept/kept-bundle.ts';
import { buildPhrases } from '../phrases.ts';
import { processesFor, processesForData, waitsForCheck } from './processes.ts';
import { dismiss, enlarged, lastingOf, letRead, startCrew, withBundler } from './crew.ts';
import type { Crew } from './crew.ts';
import { bundleOf, hasEnded } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { shareWork } from './share-work.ts';
import type { Checked, Outline } from '../plan.ts';
import type { Beginning, CheckJob, Steps } from '../steps.ts';

export interface AstroOptions {
  /** The folder of the engine, with `astro.config.mjs`. */
  readonly engine: string;
  readonly environment: Environment;
  readonly language: Language;
  /** Shows Astro's log as it comes, and whole. */
  readonly debug: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** So many processes make pages; `undefined`: as many as are worth it here. */
  readonly processes?: number | undefined;
}

/**
 * Checks and renders in processes of its own. The first reads the data once for the check and the pages; beside it another bundles the
 * code of the pages by Astro, which gets a cache of its own, so that no earlier build can change what this one writes. Where the data
 * are large, or the pages many, helpers read the data as well: one finds out most of what a later build may keep, and all make pages.
 * After an edit that leaves the texts as they were, the code is that of the build before.
 */
export function astroSteps(options: AstroOptions): Steps {
  let crew: Crew | undefined;
  let rows = 0;
  let kept: KeptBundle | undefined;
  return {
    begin(beginning) {
      ({ crew, kept } = begun(options, beginning));
    },
    async check({ onOutline, ...job }) {
      if (crew === undefined) ({ crew, kept } = begun(options, job));
      const { first } = crew;
      const others = letRead(crew);
      const checked = await checkedBy(options, first, job);
      if (!checked.ok) return checked;
      onOutline?.(checked.plan);
      rows = Object.values(checked.plan.rows).reduce((sum, one) => sum + one, 0);
      const lasting = await lastingOf(first, others);
      job.signal.throwIfAborted();
      if (lasting === undefined) throw failed(options, job.work, first);
      return { ...checked, plan: { ...checked.plan, ...lasting } };
    },
    async render(job) {
      const { signal, work } = job;
      // A process makes one site: a second one needs another, which reads the data for itself.
      if (crew === undefined || hasEnded(crew.first)) {
        crew = anotherCrew(options, job);
        await checkedBy(options, crew.first, job);
      }
      const wanted = options.processes ?? processesFor({ files: job.files, rows });
      crew = enlarged(crew, options, job, wanted);
      const { bundler, ...team } = crew;
      signal.throwIfAborted();
      if (bundler !== undefined && !(await bundler.ended)) throw failed(options, work, bundler);
      if (bundler !== undefined) kept?.keep(bundleFolders(job));
      putPublic(options.environment.root, job.site);
      const making = shareWork(team, { ...job, bundle: bundleOf(job) });
      const fallen = await whenBothEnd(making, job.meanwhile?.());
      signal.throwIfAborted();
      if (fallen !== undefined) throw failed(options, work, fallen);
    },
    async end() {
      if (crew !== undefined) await dismiss(crew);
    },
  };
}

interface Begun {
  readonly crew: Crew;
  readonly kept: KeptBundle | undefined;
}

function begun(options: AstroOptions, { pages, ...job }: Beginning): Begun {
  const data = dataBytes(options);
  // A helper that reads for a few pages takes from the others what it saves.
  const makers = pages === 'all' ? (options.processes ?? processesForData(data)) : 1;
  // Processes start while it is found out what is kept.
  const crew = startCrew(options, job, makers);
  if (pages === 'none') return { crew, kept: undefined };
  const bundled = (place: 'beside' | 'behind') => withBundler(crew, options, job, place);
  if (pages === 'all') return { crew: bundled('beside'), kept: keptFor(options, job) };
  const kept = keptFor(options, job);
  if (kept?.take(bundleFolders(job)) === true) return { crew, kept };
  return { crew: bundled(waitsForCheck(data) ? 'behind' : 'beside'), kept };
}

function anotherCrew(options: AstroOptions, job: CheckJob): Crew {
  const crew = withBundler(startCrew(options, job, 1), options, job, 'beside');
  void letRead(crew);
  return crew;
}

function keptFor(
  options: AstroOptions,
  { bundle, texts }: Omit<Beginning, 'pages'>,
): KeptBundle | undefined {
  return bundle === undefined ? undefined : keptBundle(bundle, { ...options, texts });
}

function bundleFolders(job: CheckJob): BundleFolders {
  return { code: bundleOf(job), site: job.site };
}

async function checkedBy(
  options: AstroOptions,
  first: Renderer,
  { work, signal }: CheckJob,
): Promise<Checked<Outline>> {
  const report = await first.report;
  signal.throwIfAborted();
  if (report?.kind !== 'checked') throw failed(options, work, first);
  return report.checked;
}

/** What the first comes to, or the fault of either: nothing may still write when a renderer ends. */
async function whenBothEnd<Result>(
  first: Promise<Result>,
  second: Promise<void> | undefined,
): Promise<Result> {
  await Promise.allSettled([first, second]);
  await second;
  return await first;
}

function dataBytes({ environment: { root } }: AstroOptions): number {
  const folder = join(root, 'data');
  return listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function failed({ debug }: AstroOptions, work: string, { log }: Renderer): unknown {
  const known = writingFailure(undefined, work, log());
  if (known instanceof Failure) return known;
  return new Failure({
    exitCode: 3,
    words: buildPhrases.renderFailed,
    details: debug ? undefined : whatWentWrong(log()),
  });
}
