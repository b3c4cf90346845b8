import type { Renderer } from './renderer.ts';
import type { Report } from './renderer-messages.ts';
import type { RenderJob } from '../steps.ts';

export interface Team {
  /** The process that checked the portal. */
  readonly first: Renderer;
  /** Processes that read the portal for themselves and join when they have done so. */
  readonly helpers: readonly Renderer[];
  /** The digest of what the first one read. */
  readonly inputs: string | undefined;
}

/** How the work of a team ended. */
export interface Shared {
  /** The process that failed; `undefined`: all is well. */
  readonly failed: Renderer | undefined;
  /** The helpers that made pages. What another left behind is half a site: it was let go in the middle. */
  readonly made: readonly Renderer[];
}

/**
 * Lets processes make the pages of a job together. Each asks before a run of pages, and no run is given twice. The first one alone
 * can make all of them: a helper that is late, or that read other files than the first, is let go. Ends when none works any more.
 */
export async function shareWork(
  { first, helpers, inputs }: Team,
  job: Pick<RenderJob, 'omit' | 'only' | 'onPages'>,
): Promise<Shared> {
  const all = [first, ...helpers];
  const runs = givenOut(job, all.length);
  runs.employ(first, 0);
  helpers.forEach((helper, index) => {
    void helper.report.then((report) => {
      if (report?.kind === 'ready' && report.inputs === inputs) runs.employ(helper, index + 1);
      else helper.child.kill('SIGTERM');
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
  return { failed: failure, made: helpers.filter(runs.hasAny) };
}

/** Gives out runs of pages, each once. */
function givenOut({ omit, only, onPages }: Parameters<typeof shareWork>[1], count: number) {
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
      renderer.order({ kind: 'make', request: { omit, only, place } });
    },
    hasAny: (renderer: Renderer) => working.has(renderer),
  };
}
