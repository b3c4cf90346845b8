import { constants, setPriority } from 'node:os';
import type { Lasting, LastingPart } from '../plan.ts';
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
}

/** Which pages but rankings a later build may keep, as a helper finds out; nothing without one, or when it ended before. */
type Others = Promise<Lasting | undefined>;

/** Starts so many processes that make pages, the first one among them. They wait to be told that they may read. */
export function startCrew(options: AstroOptions, job: CheckJob, makers: number): Crew {
  const first = startRenderer(options, job, 'check');
  return { first, bundler: undefined, helpers: helpersOf(options, job, makers - 1) };
}

/** Starts the one that bundles the code of the pages, which waits too. `behind`: where a processor is free, for the check takes longer. */
export function withBundler(
  crew: Crew,
  options: AstroOptions,
  job: CheckJob,
  place: 'beside' | 'behind',
): Crew {
  remove(bundleOf(job));
  const bundler = startRenderer(options, job, 'bundle');
  if (place === 'behind') letBehind(bundler);
  return { ...crew, bundler };
}

/** Lets every other process go before this one. */
function letBehind({ child }: Renderer): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended by now, or the system forbids it: then it takes its turn.
  }
}

/** Lets all of them read at once: what they do first does not depend on what the others find. */
export function letRead({ first, bundler, helpers }: Crew): Others {
  for (const one of [first, bundler, ...helpers]) one?.order({ kind: 'read' });
  const [helper] = helpers;
  return helper === undefined ? Promise.resolve(undefined) : askLasting(helper, 'others');
}

/** The same with more helpers, until so many processes make pages. */
export function enlarged(crew: Crew, options: AstroOptions, job: CheckJob, makers: number): Crew {
  const more = helpersOf(options, job, makers - 1 - crew.helpers.length);
  for (const helper of more) helper.order({ kind: 'read' });
  return { ...crew, helpers: [...crew.helpers, ...more] };
}

/**
 * Which pages a later build may keep: the first process finds the rankings among them while its helper, who began before, finds the
 * others, or all of them without one. Nothing, when it ends before it says so.
 */
export async function lastingOf(first: Renderer, others: Others): Promise<Lasting | undefined> {
  const rankings = await askLasting(first, 'rankings');
  const rest = (await others) ?? (await askLasting(first, 'others'));
  if (rankings === undefined || rest === undefined) return undefined;
  return {
    keys: { ...rankings.keys, ...rest.keys },
    weights: { ...rankings.weights, ...rest.weights },
  };
}

function askLasting(one: Renderer, part: LastingPart): Promise<Lasting | undefined> {
  const said = new Promise<Lasting>((resolve) => {
    one.listen((report) => {
      if (report.kind === 'lasting' && report.part === part) resolve(report.lasting);
    });
  });
  one.order({ kind: 'lasting', part });
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
