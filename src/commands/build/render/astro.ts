import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../environment.ts';
import type { Language } from '../../../table/language.ts';
import { listFiles } from '../../verify/tree.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from '../disk/disk.ts';
import { Failure } from '../failure.ts';
import { buildPhrases } from '../phrases.ts';
import { processesFor, processesForData } from './processes.ts';
import { bundleOf, startRenderer } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { shareWork } from './share-work.ts';
import type { CheckJob, Steps } from '../steps.ts';
import { remove } from '../disk/swap.ts';

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
 * code of the pages by Astro, which gets a cache of its own, so that no earlier build can change what this one writes. Where there are
 * many pages, further processes help to make them.
 */
export function astroSteps(options: AstroOptions): Steps {
  const crew = crewOf(options);
  let read: { readonly inputs: string; readonly rows: number } | undefined;
  const begin = async (job: CheckJob, early: number) => {
    const first = crew.begin(job, early);
    const report = await first.report;
    job.signal.throwIfAborted();
    if (report?.kind !== 'checked') throw failed(options, job.work, first);
    const { checked, inputs } = report;
    const counts = checked.ok ? Object.values(checked.plan.rows) : [];
    read = { inputs, rows: counts.reduce((sum, one) => sum + one, 0) };
    return checked;
  };
  return {
    async check({ pages, ...job }) {
      const most =
        options.processes ?? processesForData(bytesIn(join(options.environment.root, 'data')));
      // Helpers that are surely needed read while the first one checks. For a few pages one is enough.
      return await begin(job, { all: most, some: 1, none: 0 }[pages]);
    },
    async render(job) {
      // A process makes one site: a second one needs another, which reads the data for itself.
      if (!crew.isWaiting()) await begin(job, 1);
      const { inputs, rows = 0 } = { ...read };
      const count = options.processes ?? processesFor({ files: job.files, rows });
      const team = crew.call(job, count);
      const bundler = await crew.bundler(job, inputs);
      job.signal.throwIfAborted();
      if (!(await bundler.ended)) throw failed(options, job.work, bundler);
      const fallen = await shareWork({ ...team, inputs }, { ...job, bundle: bundleOf(job) });
      job.signal.throwIfAborted();
      if (fallen !== undefined) throw failed(options, job.work, fallen);
    },
    end: crew.end,
  };
}

/** The processes of one build: the first checks, others help it, and one bundles. */
function crewOf(options: AstroOptions) {
  const all: Renderer[] = [];
  let bundler: Renderer | undefined;
  const bundle = (job: CheckJob) => {
    remove(bundleOf(job));
    return startRenderer(options, job, 'bundle');
  };
  const help = (job: CheckJob, count: number) => {
    while (all.length < count) all.push(startRenderer(options, job, 'help'));
  };
  const letGo = (some: readonly Renderer[]) => {
    for (const { child } of some) child.kill('SIGTERM');
  };
  return {
    /** Starts the first one, as many as make `count` with it, and one that bundles; for no pages the first alone. */
    begin(job: CheckJob, count: number): Renderer {
      const first = startRenderer(options, job, 'check');
      all.splice(0, all.length, first);
      bundler = count === 0 ? undefined : bundle(job);
      help(job, count);
      return first;
    },
    /** Starts helpers until there are so many processes, and lets go of more. */
    call(job: CheckJob, count: number) {
      help(job, count);
      letGo(all.slice(count));
      const [first, ...helpers] = all.slice(0, count);
      if (first === undefined) throw new Error('no renderer');
      return { first, helpers };
    },
    /** The process that bundles: another, when somebody edited the portal after its digest was `inputs`. */
    async bundler(job: CheckJob, inputs: string | undefined): Promise<Renderer> {
      const report = await bundler?.report;
      const isOther = report?.kind === 'ready' && report.inputs !== inputs;
      if (bundler === undefined || isOther) bundler = bundle(job);
      return bundler;
    },
    /** Whether the first one has checked and made no site yet. */
    isWaiting: () => all[0]?.child.exitCode === null && !all[0].child.killed,
    async end() {
      const everyone = bundler === undefined ? all : [...all, bundler];
      letGo(everyone);
      await Promise.all(everyone.map(({ ended }) => ended));
    },
  };
}

function bytesIn(folder: string): number {
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
