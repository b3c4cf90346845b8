import { join } from 'node:path';
import type { Environment } from '../../environment.ts';
import type { Language } from '../../table/language.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { joinPages } from './join-pages.ts';
import { buildPhrases } from './phrases.ts';
import { processesFor } from './processes.ts';
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
  let all: Renderer[] = [];
  let read: { readonly inputs: string; readonly rows: number } | undefined;
  const begin = async (job: CheckJob) => {
    const renderer = startRenderer(options, job, 'check');
    all = [renderer];
    const report = await renderer.report;
    job.signal.throwIfAborted();
    if (report?.kind !== 'checked') throw failed(options, job.work, renderer);
    const { checked, inputs } = report;
    const counts = checked.ok ? Object.values(checked.plan.rows) : [];
    read = { inputs, rows: counts.reduce((sum, one) => sum + one, 0) };
    return checked;
  };
  return {
    check: begin,
    async render(job) {
      // A process makes one site: a second one needs another, which reads the data for itself.
      if (all[0]?.child.exitCode !== null) await begin(job);
      const [first] = all;
      if (first === undefined) throw new Error('no renderer');
      const { inputs, rows = 0 } = { ...read };
      const count = options.processes ?? processesFor({ files: job.files, rows });
      const jobs = Array.from({ length: count - 1 }, (_, index) => beside(job, index + 2));
      const helpers = jobs.map((each) => startRenderer(options, each, 'help'));
      all.push(...helpers);
      const failure = await shareWork({ first, helpers, inputs }, job);
      job.signal.throwIfAborted();
      if (failure !== undefined) throw failed(options, job.work, failure);
      for (const { site, work } of jobs) {
        joinPages(site, job.site);
        remove(work);
      }
    },
    async end() {
      for (const { child } of all) child.kill('SIGTERM');
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
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
