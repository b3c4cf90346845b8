import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../environment.ts';
import type { Language } from '../../table/language.ts';
import { listFiles } from '../verify/tree.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { joinPages } from './join-pages.ts';
import { buildPhrases } from './phrases.ts';
import { processesFor, processesForData } from './processes.ts';
import { startRenderer } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { shareWork } from './share-work.ts';
import type { CheckJob, Steps } from './steps.ts';
import { remove } from './swap.ts';

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
    async check({ everything, ...job }) {
      // Helpers that are surely needed read while the first one checks.
      const data = everything ? bytesIn(join(options.environment.root, 'data')) : 0;
      const early = everything ? (options.processes ?? processesForData(data)) : 1;
      return await begin(job, early);
    },
    async render(job) {
      // A process makes one site: a second one needs another, which reads the data for itself.
      if (!crew.isWaiting()) await begin(job, 1);
      const { inputs, rows = 0 } = { ...read };
      const count = options.processes ?? processesFor({ files: job.files, rows });
      const { first, helpers } = crew.call(job, count);
      const shared = await shareWork({ first, helpers, inputs }, job);
      job.signal.throwIfAborted();
      if (shared.failed !== undefined) throw failed(options, job.work, shared.failed);
      const made = new Set(shared.made);
      crew.jobs().forEach(({ site, work }, index) => {
        const helper = helpers[index];
        if (helper !== undefined && made.has(helper)) joinPages(site, job.site);
        remove(work);
      });
    },
    end: crew.end,
  };
}

/** The processes of one build, of which the first checks and the others help. */
function crewOf(options: AstroOptions) {
  const all: Renderer[] = [];
  const jobs: CheckJob[] = [];
  return {
    begin(job: CheckJob): Renderer {
      const first = startRenderer(options, job, 'check');
      all.splice(0, all.length, first);
      jobs.splice(0);
      return first;
    },
    /** Starts helpers until there are so many processes, and lets go of more. */
    call(job: CheckJob, count: number) {
      while (all.length < count) {
        const own = beside(job, all.length + 1);
        jobs.push(own);
        all.push(startRenderer(options, own, 'help'));
      }
      for (const { child } of all.slice(count)) child.kill('SIGTERM');
      const [first, ...helpers] = all.slice(0, count);
      if (first === undefined) throw new Error('no renderer');
      return { first, helpers };
    },
    /** Whether the first one has checked and made no site yet. */
    isWaiting: () => all[0]?.child.exitCode === null,
    jobs: (): readonly CheckJob[] => jobs,
    async end() {
      for (const { child } of all) child.kill('SIGTERM');
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
