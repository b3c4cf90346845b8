import type { Renderer } from './renderer.ts';
import type { Report, Request } from './messages.ts';
import type { RenderJob } from '../steps.ts';

export interface Team {
  /** The process that checked the portal. */
  readonly first: Renderer;
  /** Processes that read the portal for themselves and join when they have done so. */
  readonly helpers: readonly Renderer[];
}

/** What is to be made. */
export interface SharedJob
  extends Pick<Request, 'bundle'>, Pick<RenderJob, 'site' | 'omit' | 'only' | 'onPages'> {}

/**
 * Lets processes make the pages of a job together. Each asks before a run of pages, and no run is given twice. The first one alone
 * can make all of them: a helper that is late is let go. Ends when none works any more, and names the process that failed.
 */
export async function shareWork(
  { first, helpers }: Team,
  job: SharedJob,
): Promise<Renderer | undefined> {
  const all = [first, ...helpers];
  const runs = givenOut(job, all.length);
  runs.employ(first, 0);
  helpers.forEach((helper, index) => {
    void helper.report.then((report) => {
      if (report?.kind === 'ready') runs.employ(helper, index + 1);
    });
  });
  const isNeeded = (one: Renderer) => one === first || runs.hasAny(one);
  const failed = Promise.race(
    all.map(async (one) => {
      if ((await one.ended) || !isNeeded(one)) return await new Promise<never>(() => undefined);
      return one;
    }),
  );
  // When the first one ends, every run has been given out.
  const done = first.ended.then(async () => {
    for (const helper of helpers) if (!isNeeded(helper)) helper.child.kill('SIGTERM');
    await Promise.all(helpers.map(({ ended }) => ended));
    return undefined;
  });
  const failure = await Promise.race([failed, done]);
  for (const { child } of all) child.kill('SIGTERM');
  await Promise.all(all.map(({ ended }) => ended));
  return failure;
}

/** Gives out runs of pages, each once. */
function givenOut({ bundle, site, omit, only, onPages }: SharedJob, count: number) {
  const taken = new Set<number>();
  const working = new Set<Renderer>();
  const made = new Map<Renderer, number>();
  const hear = (from: Renderer, report: Report) => {
    if (report.kind === 'pages') {
      made.set(from, report.count);
      onPages([...made.values()].reduce((sum, one) => sum + one, 0));
    } else if (report.kind === 'claim') {
      const { run } = report;
      const yours = !taken.has(run);
      taken.add(run);
      if (yours) working.add(from);
      from.order({ kind: 'granted', run, yours });
    }
  };
  return {
    employ(renderer: Renderer, index: number) {
      renderer.listen((report) => {
        hear(renderer, report);
      });
      const place = count === 1 ? undefined : { index, count };
      renderer.order({ kind: 'make', request: { bundle, site, omit, only, place } });
    },
    hasAny: (renderer: Renderer) => working.has(renderer),
  };
}
