import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../environment.ts';
import type { Language } from '../../../table/language.ts';
import { listFiles } from '../../verify/tree.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from '../disk/disk.ts';
import { Failure } from '../failure.ts';
import { joinPages } from './join-pages.ts';
import { buildPhrases } from '../phrases.ts';
import { processesFor, processesForData } from './processes.ts';
import { startRenderer } from './renderer.ts';
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
 * Checks and renders in a process of its own, which reads the data once for both; Astro gets a cache of its own there, so that no
 * earlier build can change what this one writes. Where there are many pages, further processes help to make them.
 */
export function astroSteps(options: AstroOptions): Steps {
  const crew = crewOf(options);
  let read: { readonly inputs: string; readonly rows: number } | undefined;
  const begin = async (job: CheckJob, early: number) => {
    const first = crew.begin(job);
    crew.call(job, early);
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
      // Helpers that are surely needed read while the first one checks. For a few pages one is enough, see `alone`.
      const worth = { all: most, some: 2, none: 1 }[pages];
      return await begin(job, Math.min(most, worth));
    },
    async render(job) {
      // A process makes one site: a second one needs another, which reads the data for itself.
      if (!crew.isWaiting()) await begin(job, 1);
      const { inputs, rows = 0 } = { ...read };
      const count = options.processes ?? processesFor({ files: job.files, rows });
      const { first, helpers } = count === 1 ? await crew.alone(inputs) : crew.call(job, count);
      const shared = await shareWork({ first, helpers, inputs }, job);
      job.signal.throwIfAborted();
      if (shared.failed !== undefined) throw failed(options, job.work, shared.failed);
      for (const { site } of crew.jobsOf([first, ...shared.made])) joinPages(site, job.site);
      crew.clear();
    },
    end: crew.end,
  };
}

/** The processes of one build, of which the first checks and the others help. */
function crewOf(options: AstroOptions) {
  const all: Renderer[] = [];
  /** The job of each helper, which works in a folder of its own. */
  const jobs = new Map<Renderer, CheckJob>();
  const letGo = (some: readonly Renderer[]) => {
    for (const { child } of some) child.kill('SIGTERM');
  };
  return {
    begin(job: CheckJob): Renderer {
      const first = startRenderer(options, job, 'check');
      all.splice(0, all.length, first);
      jobs.clear();
      return first;
    },
    /** Starts helpers until there are so many processes, and lets go of more. */
    call(job: CheckJob, count: number) {
      while (all.length < count) {
        const own = beside(job, all.length + 1);
        const helper = startRenderer(options, own, 'help');
        jobs.set(helper, own);
        all.push(helper);
      }
      letGo(all.slice(count));
      const [first, ...helpers] = all.slice(0, count);
      if (first === undefined) throw new Error('no renderer');
      return { first, helpers };
    },
    /** One process for a few pages: a helper that read the same files as the first one, for its Astro has started meanwhile. */
    async alone(inputs: string | undefined) {
      const [first, helper] = all;
      if (first === undefined) throw new Error('no renderer');
      const report = await helper?.report;
      const isReady = report?.kind === 'ready' && report.inputs === inputs;
      const one = helper !== undefined && isReady ? helper : first;
      letGo(all.filter((other) => other !== one));
      return { first: one, helpers: [] };
    },
    /** Whether the first one has checked and made no site yet. */
    isWaiting: () => all[0]?.child.exitCode === null && !all[0].child.killed,
    jobsOf: (some: readonly Renderer[]) => some.flatMap((one) => jobs.get(one) ?? []),
    clear() {
      for (const { work } of jobs.values()) remove(work);
    },
    async end() {
      letGo(all);
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

function bytesIn(folder: string): number {
  return listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** The same job in a work folder of its own: what Astro writes in passing has one name in all processes. */
function beside(job: CheckJob, number: number): CheckJob {
  const work = join(job.work, String(number));
  return { work, site: join(work, 'site'), signal: job.signal };
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
