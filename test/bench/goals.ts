import { medianOf, memory, perMegabyte, ratioOf, stages, wall } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { entryOf, sizeOf } from './results.ts';
import type { Results } from './results.ts';
import type { Size } from './sizes.ts';

/** A bar that the build is held to. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  /** The most that is allowed. */
  readonly limit: number;
  /** `undefined`: not measured this time. */
  readonly measured: (results: Results) => number | undefined;
}

export const goals: readonly Goal[] = [
  held('hugo-m', 'page build / Hugo at M', 1, pageBuild('M', 'hugo')),
  held('hugo-l', 'page build / Hugo at L', 0.6, pageBuild('L', 'hugo')),
  held('floor-m', 'page build / floor at M', 2, pageBuild('M', 'floor')),
  held('floor-l', 'page build / floor at L', 1.5, pageBuild('L', 'floor')),
  held('growth', 'wall at L / wall at M', 3.5, growth),
  held('memory', 'peak memory / Hugo at L', 0.55, ratio('L', memory('build'), memory('hugo'))),
  held('checks-m', '(check + verify) / page build at M', 0.5, checks('M')),
  held('checks-l', '(check + verify) / page build at L', 0.5, checks('L')),
  held('search-m', 'search index / page build at M', 0.25, search('M')),
  held('search-l', 'search index / page build at L', 0.25, search('L')),
  held('value', 'one value corrected / cold at L', 0.4, again('build-value')),
  held('text', 'one text edited / cold at L', 0.4, again('build-text')),
];

/** A goal beside what was measured. */
export interface Verdict {
  readonly id: string;
  readonly what: string;
  readonly limit: number;
  readonly measured: number | undefined;
  /** `undefined`: not measured. */
  readonly held: boolean | undefined;
}

export function verdicts(list: readonly Goal[], results: Results): readonly Verdict[] {
  return list.map(({ id, what, limit, measured: measure }) =>
    verdict({ id, what, limit }, measure(results)),
  );
}

export function verdict(
  goal: Omit<Verdict, 'measured' | 'held'>,
  measured: number | undefined,
): Verdict {
  return { ...goal, measured, held: measured === undefined ? undefined : measured <= goal.limit };
}

function held(id: string, what: string, limit: number, measured: Goal['measured']): Goal {
  return { id, what, limit, measured };
}

function ratio(size: Size, above: Quantity, below: Quantity): Goal['measured'] {
  return (results) => ratioOf(sizeOf(results, size), above, below)?.median;
}

/** Making the pages over all that a peer does; by the megabyte of HTML where ours is over a tenth more, for its pages say more. */
function pageBuild(size: Size, peer: string): Goal['measured'] {
  return (results) => {
    const own = sizeOf(results, size);
    const htmlOf = (id: string) => entryOf(own, id)?.weight?.html ?? NaN;
    const isRicher = htmlOf('build') > 1.1 * htmlOf(peer);
    const fair = (quantity: Quantity) => (isRicher ? perMegabyte(quantity) : quantity);
    return ratioOf(own, fair(stages('render')), fair(wall(peer)))?.median;
  };
}

/** The check by itself: while a build checks, it also bundles the pages, and others read. */
function checks(size: Size): Goal['measured'] {
  return (results) => {
    const own = sizeOf(results, size);
    const [check, verify] = [wall('check'), stages('verify')].map(
      (quantity) => ratioOf(own, quantity, stages('render'))?.median,
    );
    return check === undefined || verify === undefined ? undefined : check + verify;
  };
}

function search(size: Size): Goal['measured'] {
  return ratio(size, stages('search'), stages('render'));
}

function again(id: string): Goal['measured'] {
  return ratio('L', wall(id), wall('build'));
}

function growth(results: Results): number | undefined {
  const [large, middle] = (['L', 'M'] as const).map((size) =>
    medianOf(sizeOf(results, size), wall('build')),
  );
  return large === undefined || middle === undefined ? undefined : large / middle;
}
