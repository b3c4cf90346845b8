import type { Lasting } from '../plan.ts';
import type { CheckJob } from '../steps.ts';
import type { AstroOptions } from './astro.ts';
import { remove } from '../disk/swap.ts';
import { bundleOf, startRenderer } from './renderer.ts';
import type { Renderer } from './renderer.ts';

/** The processes of one build. */
export interface Crew {
  /** Checks the portal and makes pages. */
  readonly first: Renderer;
  /** Read the portal for themselves. */
  readonly helpers: readonly Renderer[];
  /** Bundles the code of the pages, where any are to be made. */
  readonly bundler: Renderer | undefined;
  /** Which pages a later build may keep, as the first helper finds out; nothing without one, or when it ended before. */
  readonly lasting: Promise<Lasting | undefined>;
}

export interface CrewSize {
  /** So many make pages, the first one among them. */
  readonly makers: number;
  readonly bundles: boolean;
}

/** Starts all of them at once: what they do first does not depend on what the others find. */
export function startCrew(
  options: AstroOptions,
  job: CheckJob,
  { makers, bundles }: CrewSize,
): Crew {
  const first = startRenderer(options, job, 'check');
  if (bundles) remove(bundleOf(job));
  const bundler = bundles ? startRenderer(options, job, 'bundle') : undefined;
  const helpers = helpersOf(options, job, makers - 1);
  const [helper] = helpers;
  const lasting = helper === undefined ? Promise.resolve(undefined) : askLasting(helper);
  return { first, bundler, helpers, lasting };
}

/** The same with more helpers, until so many processes make pages. */
export function enlarged(crew: Crew, options: AstroOptions, job: CheckJob, makers: number): Crew {
  const more = makers - 1 - crew.helpers.length;
  return { ...crew, helpers: [...crew.helpers, ...helpersOf(options, job, more)] };
}

/** Asks a process which pages a later build may keep: nothing, when it ends before it says so. */
export function askLasting(one: Renderer): Promise<Lasting | undefined> {
  const said = new Promise<Lasting>((resolve) => {
    one.listen((report) => {
      if (report.kind === 'lasting') resolve(report.lasting);
    });
  });
  one.order({ kind: 'lasting' });
  return Promise.race([said, one.ended.then(() => undefined)]);
}

/** Lets all of them go. */
export async function dismiss({ first, helpers, bundler }: Crew): Promise<void> {
  const everyone = [first, ...helpers, ...(bundler === undefined ? [] : [bundler])];
  for (const { child } of everyone) child.kill('SIGTERM');
  await Promise.all(everyone.map(({ ended }) => ended));
}

function helpersOf(options: AstroOptions, job: CheckJob, count: number): readonly Renderer[] {
  return Array.from({ length: Math.max(0, count) }, () => startRenderer(options, job, 'help'));
}
